/**
 * What units show and what appraisers find: the evidence of an {@link org.parindex.assessment.Assessment}, and the findings of an {@link
 * org.parindex.assessment.Appraisal}, stage by stage.
 */
@NullMarked
package org.parindex.assessment;

import org.jspecify.annotations.NullMarked;
