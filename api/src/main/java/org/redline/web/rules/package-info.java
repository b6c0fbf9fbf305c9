/** The rules that are in force now. */
@NullMarked
package org.redline.web.rules;

import org.jspecify.annotations.NullMarked;
