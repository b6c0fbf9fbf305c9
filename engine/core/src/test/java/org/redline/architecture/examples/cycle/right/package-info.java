/** Breaks an arrow on purpose. */
@NullMarked
package org.redline.architecture.examples.cycle.right;

import org.jspecify.annotations.NullMarked;
