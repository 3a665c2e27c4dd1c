/**
 * Tables that read well at a prompt and travel well to other programs. Begin with {@link
 * org.parindex.table.Table}.
 */
@NullMarked
package org.parindex.table;

import org.jspecify.annotations.NullMarked;
