package org.redline.condition;

import org.redline.condition.Expr.Name;

/**
 * A definition as a condition uses it.
 *
 * @param name the call as it was written, in the place of what it means
 * @param meaning what it says of its receiver
 */
public record Used(Name name, Expr meaning) {}
