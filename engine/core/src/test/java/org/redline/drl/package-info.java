@NullMarked
package org.redline.drl;

import org.jspecify.annotations.NullMarked;
