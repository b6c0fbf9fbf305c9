/** What all pages share: words, layout, errors. */
@NullMarked
package org.redline.web.pages;

import org.jspecify.annotations.NullMarked;
