/** The index of administrative reform, from documents to rankings. Start at {@link org.parindex.ParIndex}. */
@NullMarked
package org.parindex;

import org.jspecify.annotations.NullMarked;
