/**
 * How evidence becomes points. Begin with {@link org.parindex.rule.ScoringRule} and its factories.
 */
@NullMarked
package org.parindex.rule;

import org.jspecify.annotations.NullMarked;
