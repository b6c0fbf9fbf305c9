/** What tests of several packages share: generated facts. */
@NullMarked
package org.redline.testing;

import org.jspecify.annotations.NullMarked;
