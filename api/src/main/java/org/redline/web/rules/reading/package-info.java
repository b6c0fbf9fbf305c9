/** Pages on which everybody reads the rules, made from the rule files. */
@NullMarked
package org.redline.web.rules.reading;

import org.jspecify.annotations.NullMarked;
