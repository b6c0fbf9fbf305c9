package org.redline.rulebook;

import org.jspecify.annotations.Nullable;
import org.redline.condition.Condition;
import org.redline.vocabulary.RecordType;

/**
 * A pattern of a mandate rule.
 *
 * @param mode whether a match must exist, or none may
 * @param given type of record: Finding, Action, Derived, or a fact type of the vocabulary
 * @param named for Derived the name, for Action the key, that it matches; null = any action
 * @param as variable
 * @param having condition over {@code enterprise}, earlier patterns that are not negated, and this
 *     one; the frame's slots are in that order
 * @param join index of the earlier pattern that it joins by equality; −1 for the first
 */
public record Pattern(
    Mode mode, RecordType given, @Nullable String named, String as, Condition having, int join) {

  /** Whether a match must exist. */
  public enum Mode {
    GIVEN,
    NOT
  }
}
