/** Audits all firms at once, on one machine. */
@NullMarked
package org.redline.batch;

import org.jspecify.annotations.NullMarked;
