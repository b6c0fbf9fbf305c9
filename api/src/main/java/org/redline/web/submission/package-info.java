/** Firms' profiles filled in by a form: drafts, checks at the field, and what to ask for next. */
@NullMarked
package org.redline.web.submission;

import org.jspecify.annotations.NullMarked;
