/** Breaks an arrow on purpose. */
@NullMarked
package org.redline.architecture.examples.report;

import org.jspecify.annotations.NullMarked;
