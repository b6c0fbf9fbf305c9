/** YAML and JSON text as a tree of nodes that know their place, or all its problems. */
@NullMarked
package org.redline.source;

import org.jspecify.annotations.NullMarked;
