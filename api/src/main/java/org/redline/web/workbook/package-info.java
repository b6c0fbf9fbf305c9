/** Profiles that come and go as files: upload with a preview, template, download. */
@NullMarked
package org.redline.web.workbook;

import org.jspecify.annotations.NullMarked;
