/** The text of a profile as fact records, or all its problems at once, each with its place. */
@NullMarked
package org.redline.profile;

import org.jspecify.annotations.NullMarked;
