/**
 * The choices that turn values into ranks and groups, as data. Begin with {@link
 * org.parindex.policy.TieRule}.
 */
@NullMarked
package org.parindex.policy;

import org.jspecify.annotations.NullMarked;
