/**
 * What a unit shows for a criterion. Begin with {@link org.parindex.evidence.Evidence}, whose text form is the same in every
 * file.
 */
@NullMarked
package org.parindex.evidence;

import org.jspecify.annotations.NullMarked;
