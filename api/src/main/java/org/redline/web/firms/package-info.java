/** Firms and every version of their profiles. */
@NullMarked
package org.redline.web.firms;

import org.jspecify.annotations.NullMarked;
