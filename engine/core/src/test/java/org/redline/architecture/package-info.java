/** Holds the arrows between packages, each with its reason and with an example that breaks it. */
@NullMarked
package org.redline.architecture;

import org.jspecify.annotations.NullMarked;
