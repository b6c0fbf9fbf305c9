/** Tests of what runs, breaks and counts the cases of rules. */
@NullMarked
package org.redline.cases;

import org.jspecify.annotations.NullMarked;
