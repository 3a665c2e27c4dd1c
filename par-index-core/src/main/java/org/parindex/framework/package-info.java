/**
 * The decisions of the Ministry of Home Affairs that set the criteria. Begin with {@link
 * org.parindex.framework.Decision}.
 */
@NullMarked
package org.parindex.framework;

import org.jspecify.annotations.NullMarked;
