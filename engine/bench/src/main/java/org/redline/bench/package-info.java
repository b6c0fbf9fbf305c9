/** Measures how many firms a second are judged, by Redline and by its rivals. */
@NullMarked
package org.redline.bench;

import org.jspecify.annotations.NullMarked;
