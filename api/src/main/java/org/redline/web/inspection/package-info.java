/** Reports: audited, kept, and shown. */
@NullMarked
package org.redline.web.inspection;

import org.jspecify.annotations.NullMarked;
