/** Makes synthetic firms: the same ones for the same seed, on every machine. */
@NullMarked
package org.redline.generate;

import org.jspecify.annotations.NullMarked;
