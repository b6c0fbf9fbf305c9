/** What was done, by whom and when, in a chain that shows every change. */
@NullMarked
package org.redline.web.journal;

import org.jspecify.annotations.NullMarked;
