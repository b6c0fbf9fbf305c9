/** Holds synthetic firms to their seed and their shares. */
@NullMarked
package org.redline.generate;

import org.jspecify.annotations.NullMarked;
