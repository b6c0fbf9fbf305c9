/**
 * The vocabulary that rules may name: one record for each kind of fact; its Javadoc is the
 * glossary.
 */
@NullMarked
package org.redline.facts;

import org.jspecify.annotations.NullMarked;
