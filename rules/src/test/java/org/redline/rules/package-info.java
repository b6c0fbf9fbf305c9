/** Holds the rules of this folder against their own cases. */
@NullMarked
package org.redline.rules;

import org.jspecify.annotations.NullMarked;
