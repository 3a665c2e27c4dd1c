/** How long scoring, ranking and reading take, each beside a bare loop. */
@NullMarked
package org.parindex.benchmark;

import org.jspecify.annotations.NullMarked;
