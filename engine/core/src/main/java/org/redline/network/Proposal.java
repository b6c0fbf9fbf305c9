package org.redline.network;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redline.rulebook.MandateRule;

/**
 * What a mandate rule wants done for one match.
 *
 * @param rule the rule
 * @param matched the items that its patterns matched, in their order, the negated ones left out
 * @param subject id of the subject; null when it is not known
 * @param about what it is about; null when not stated
 * @param missing for a possible match, what would settle it; empty for a certain one
 * @param possible whether the match depends on what is missing
 */
public record Proposal(
    MandateRule rule,
    List<Item> matched,
    @Nullable String subject,
    @Nullable String about,
    List<String> missing,
    boolean possible) {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Proposal that
        && rule.id().equals(that.rule.id())
        && possible == that.possible
        && matched.equals(that.matched)
        && missing.equals(that.missing);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rule.id(), possible, matched);
  }
}
