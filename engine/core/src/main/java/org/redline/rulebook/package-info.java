/**
 * Rules as read from files: provisions, mandate rules, laws, actions; or all problems of a folder.
 */
@NullMarked
package org.redline.rulebook;

import org.jspecify.annotations.NullMarked;
