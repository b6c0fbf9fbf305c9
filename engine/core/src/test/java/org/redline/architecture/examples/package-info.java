/** Classes that break an arrow on purpose. */
@NullMarked
package org.redline.architecture.examples;

import org.jspecify.annotations.NullMarked;
