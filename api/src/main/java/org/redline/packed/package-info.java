/** What comes with the program: its rules and its version. */
@NullMarked
package org.redline.packed;

import org.jspecify.annotations.NullMarked;
