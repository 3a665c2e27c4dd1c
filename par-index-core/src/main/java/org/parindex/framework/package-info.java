/**
 * What is scored: the decisions of the Ministry of Home Affairs, as far as known, and frameworks that can score. Begin with {@link
 * org.parindex.framework.Framework}.
 */
@NullMarked
package org.parindex.framework;

import org.jspecify.annotations.NullMarked;
