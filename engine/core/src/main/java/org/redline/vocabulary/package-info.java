/** What the fact records are made of: types, fields, labels, limits, and the tree they form. */
@NullMarked
package org.redline.vocabulary;

import org.jspecify.annotations.NullMarked;
