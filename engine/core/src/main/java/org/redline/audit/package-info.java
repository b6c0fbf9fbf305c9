/** The front door: judges a profile and says what must follow. */
@NullMarked
package org.redline.audit;

import org.jspecify.annotations.NullMarked;
