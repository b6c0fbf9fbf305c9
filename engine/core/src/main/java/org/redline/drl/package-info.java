/** The rules written as DRL, for other Drools users and as a second opinion on our verdicts. */
@NullMarked
package org.redline.drl;

import org.jspecify.annotations.NullMarked;
