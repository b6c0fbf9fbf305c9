package org.redline.rulebook;

import org.redline.condition.Condition;
import org.redline.text.Bilingual;

/**
 * What must hold before an action is lawful, shown as met, not met or unknown.
 *
 * @param text what must hold
 * @param holds how it is judged
 */
public record Precondition(Bilingual text, Condition holds) {}
