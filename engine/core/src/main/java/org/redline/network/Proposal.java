package org.redline.network;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redline.memory.Action;
import org.redline.memory.Finding;
import org.redline.rulebook.ActionKind;
import org.redline.rulebook.Effect;
import org.redline.rulebook.MandateRule;
import org.redline.rulebook.Pattern;

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

  /** The first finding that it matched; empty where it matched none. */
  public Optional<Finding> finding() {
    return first(Finding.class);
  }

  /** The first action that it matched; empty where it matched none. */
  public Optional<Action> action() {
    return first(Action.class);
  }

  private <T> Optional<T> first(Class<T> type) {
    for (Item item : matched) {
      if (type.isInstance(item.fact())) {
        return Optional.of(type.cast(item.fact()));
      }
    }
    return Optional.empty();
  }

  /**
   * The authority for the action that the rule adds: the one that it states, the one of the kind of
   * action, or that of the finding or action which it follows from; null where none of them tells.
   */
  public @Nullable String authority() {
    Effect then = rule.then();
    ActionKind kind = then.adds();
    if (then.authorityStated() != null || kind == null) {
      return then.authorityStated();
    } else if (kind.decider() != null) {
      return kind.decider();
    }
    String found = finding().map(Finding::authority).orElse(null);
    return found == null ? action().map(Action::authority).orElse(null) : found;
  }

  /** Paths that start at a pattern's variable, as paths that start at the unit. */
  public List<String> located(List<String> paths) {
    return paths.stream().flatMap(path -> located(path).stream()).distinct().toList();
  }

  private List<String> located(String path) {
    int index = 0;
    for (Pattern pattern : rule.when()) {
      if (pattern.mode() == Pattern.Mode.GIVEN) {
        List<String> located = matched.get(index++).located(path, pattern.as());
        if (!located.isEmpty()) {
          return located;
        }
      }
    }
    return List.of(path);
  }

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
