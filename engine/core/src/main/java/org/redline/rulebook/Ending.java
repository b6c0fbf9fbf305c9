package org.redline.rulebook;

import org.jspecify.annotations.Nullable;
import org.redline.condition.Condition;
import org.redline.condition.Expression;
import org.redline.memory.BreachState;

/**
 * How a breach comes to be over.
 *
 * @param when whether it is over
 * @param on the day on which it was; null = unknown
 * @param as ENDED (by itself) or CURED (put right)
 */
public record Ending(Condition when, @Nullable Expression on, BreachState as) {}
