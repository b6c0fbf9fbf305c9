/** Holds the samples to their reports, in whatever surroundings they are judged. */
@NullMarked
package org.redline.samples;

import org.jspecify.annotations.NullMarked;
