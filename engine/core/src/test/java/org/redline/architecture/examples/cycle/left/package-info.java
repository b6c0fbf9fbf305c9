/** Breaks an arrow on purpose. */
@NullMarked
package org.redline.architecture.examples.cycle.left;

import org.jspecify.annotations.NullMarked;
