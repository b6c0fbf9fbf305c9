package org.redline.cases;

import java.util.function.Supplier;

/**
 * A mutation and the rule that it makes.
 *
 * @param mutation what was done
 * @param broken the rule, made when asked for
 */
record Mutant<T>(Mutation mutation, Supplier<T> broken) {}
