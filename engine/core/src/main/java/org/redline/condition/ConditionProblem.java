package org.redline.condition;

import org.redline.text.Bilingual;

/**
 * One thing that is wrong in the text of a condition.
 *
 * @param offset place in the text, in chars from 0
 * @param message what is wrong and what to do
 */
public record ConditionProblem(int offset, Bilingual message) {}
