/** A checked rule set as bytes, so that a start need not read and check every rule file again. */
@NullMarked
package org.redline.snapshot;

import org.jspecify.annotations.NullMarked;
