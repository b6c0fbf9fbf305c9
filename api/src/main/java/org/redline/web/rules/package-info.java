/** The rules that are in force, every publication of them, and the drafts that become one. */
@NullMarked
package org.redline.web.rules;

import org.jspecify.annotations.NullMarked;
