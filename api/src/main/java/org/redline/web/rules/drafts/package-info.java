/** Drafts of rules: written together, tried, approved by somebody else, published. */
@NullMarked
package org.redline.web.rules.drafts;

import org.jspecify.annotations.NullMarked;
