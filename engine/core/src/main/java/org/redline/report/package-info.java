/** Audit reports as JSON for programs, as text for a terminal and as a page for a browser. */
@NullMarked
package org.redline.report;

import org.jspecify.annotations.NullMarked;
