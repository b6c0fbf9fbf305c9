/** Says in plain words why a finding is as it is, and what would lawfully change it. */
@NullMarked
package org.redline.explain;

import org.jspecify.annotations.NullMarked;
