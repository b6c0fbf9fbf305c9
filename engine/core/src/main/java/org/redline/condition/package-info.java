/** CEL text to checked condition to unknown-aware predicate with evidence and missing paths. */
@NullMarked
package org.redline.condition;

import org.jspecify.annotations.NullMarked;
