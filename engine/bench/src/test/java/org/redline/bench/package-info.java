/** Holds the rivals to Redline's answers: what is measured is the same work. */
@NullMarked
package org.redline.bench;

import org.jspecify.annotations.NullMarked;
