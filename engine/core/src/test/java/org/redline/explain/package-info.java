/** Tests of the explanations. */
@NullMarked
package org.redline.explain;

import org.jspecify.annotations.NullMarked;
