/**
 * Readers and writers of documents. Begin with {@link org.parindex.io.ResultsCsv}.
 */
@NullMarked
package org.parindex.io;

import org.jspecify.annotations.NullMarked;
