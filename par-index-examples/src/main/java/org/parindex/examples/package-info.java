/** The command line and the worked examples. Start at {@link org.parindex.examples.Main}. */
@NullMarked
package org.parindex.examples;

import org.jspecify.annotations.NullMarked;
