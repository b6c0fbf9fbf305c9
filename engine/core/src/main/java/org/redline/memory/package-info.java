/**
 * What the mandate rules see beside the profile's facts, and the words for verdicts and actions.
 */
@NullMarked
package org.redline.memory;

import org.jspecify.annotations.NullMarked;
