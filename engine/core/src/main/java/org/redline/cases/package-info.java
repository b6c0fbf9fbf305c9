/**
 * Runs the cases of rules, breaks the rules to see whether they notice, and says what is covered.
 */
@NullMarked
package org.redline.cases;

import org.jspecify.annotations.NullMarked;
