@NullMarked
package org.redline.audit;

import org.jspecify.annotations.NullMarked;
