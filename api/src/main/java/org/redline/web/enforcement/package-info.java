/**
 * The loop of enforcement (闭环): from the inspection to the end of the case, each step recorded by
 * officers, and what was recorded made fact for the next audit.
 */
@NullMarked
package org.redline.web.enforcement;

import org.jspecify.annotations.NullMarked;
