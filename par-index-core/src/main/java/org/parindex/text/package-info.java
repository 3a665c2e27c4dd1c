/**
 * The two languages, and names that people spell in many ways. Begin with {@link org.parindex.text.Bilingual} and
 * {@link org.parindex.text.Names}.
 */
@NullMarked
package org.parindex.text;

import org.jspecify.annotations.NullMarked;
