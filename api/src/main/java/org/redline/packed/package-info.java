/** The rules that come with the program. */
@NullMarked
package org.redline.packed;

import org.jspecify.annotations.NullMarked;
