/** Audits of all firms of a region: run, kept, and read down to the finding. */
@NullMarked
package org.redline.web.overview;

import org.jspecify.annotations.NullMarked;
