/**
 * Whether printed facts can all be true, and what they say of what was not printed. Begin with {@link
 * org.parindex.audit.Audit}.
 */
@NullMarked
package org.parindex.audit;

import org.jspecify.annotations.NullMarked;
