/** Conditions by example, by property, and under attack. */
@NullMarked
package org.redline.condition;

import org.jspecify.annotations.NullMarked;
