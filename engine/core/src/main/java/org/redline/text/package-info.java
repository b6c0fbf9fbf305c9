/** Texts for people: Chinese first, English beside it. */
@NullMarked
package org.redline.text;

import org.jspecify.annotations.NullMarked;
