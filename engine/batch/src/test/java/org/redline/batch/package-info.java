/** Holds the run over many firms to its order, its counts and its messages. */
@NullMarked
package org.redline.batch;

import org.jspecify.annotations.NullMarked;
