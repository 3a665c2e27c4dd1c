/**
 * What is wrong with a document, said with code, place and words. Begin with {@link
 * org.parindex.problem.Problem}.
 */
@NullMarked
package org.parindex.problem;

import org.jspecify.annotations.NullMarked;
