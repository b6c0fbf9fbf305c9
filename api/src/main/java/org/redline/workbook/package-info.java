/** Profiles as an Excel workbook: one sheet for each kind of fact, written and read back. */
@NullMarked
package org.redline.workbook;

import org.jspecify.annotations.NullMarked;
