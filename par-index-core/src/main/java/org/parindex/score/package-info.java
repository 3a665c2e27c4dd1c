/**
 * From evidence to points, with every step explained. Begin with {@link org.parindex.score.Scorer}.
 */
@NullMarked
package org.parindex.score;

import org.jspecify.annotations.NullMarked;
