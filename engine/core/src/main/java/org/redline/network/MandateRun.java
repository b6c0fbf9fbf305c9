package org.redline.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Budget;
import org.redline.condition.Condition;
import org.redline.condition.Frame;
import org.redline.condition.Truth;
import org.redline.facts.Enterprise;
import org.redline.facts.Fact;
import org.redline.rulebook.MandateRule;
import org.redline.rulebook.Pattern;
import org.redline.vocabulary.RecordType;

/** One run of the mandate rules over one unit: its items, day and budget. */
public final class MandateRun {
  private final Enterprise unit;
  private final LocalDate asOf;
  private final Budget budget;
  private final List<Item> items = new ArrayList<>();
  private final Map<String, String> origins = new HashMap<>();
  private @Nullable String current;

  public MandateRun(Enterprise unit, LocalDate asOf, Budget budget) {
    this.unit = unit;
    this.asOf = asOf;
    this.budget = budget;
  }

  /** Puts a fact into working memory. */
  public void add(RecordType type, Fact fact, String path) {
    items.add(Item.of(type, fact, path, this));
  }

  /**
   * Says that there may be facts of this type, since the list at {@code path} was not submitted.
   */
  public void addUnknown(RecordType type, String path) {
    items.add(Item.possible(type, null, path, List.of(path), this));
  }

  /**
   * Says which fact would settle what is unknown of an item that was put together here.
   *
   * @param path the item's path and the field, such as {@code finding[…].decided}
   * @param origin path of the fact
   */
  public void comesFrom(String path, String origin) {
    origins.put(path, origin);
  }

  /** Where to look for what is unknown at a path. */
  String origin(String path) {
    return origins.getOrDefault(path, path);
  }

  /** The rule whose condition was judged last: named when the budget is spent. */
  public @Nullable String current() {
    return current;
  }

  public LocalDate asOf() {
    return asOf;
  }

  List<Item> items() {
    return items;
  }

  /** A frame in which the rule's conditions over the matched items can be evaluated. */
  public Frame frame(List<Item> matched) {
    @Nullable Object[] records = new Object[matched.size() + 1];
    records[0] = unit;
    for (int i = 0; i < matched.size(); i++) {
      records[i + 1] = matched.get(i).fact();
    }
    return new Frame(records, asOf, asOf, budget);
  }

  /** Whether the last of {@code matched} fits the pattern beside the earlier ones. */
  Truth test(MandateRule rule, Pattern pattern, List<Item> matched) {
    budget.step();
    current = rule.id();
    Item last = matched.get(matched.size() - 1);
    Truth truth = pattern.having().test(frame(matched));
    return last.certain() ? truth : truth.and(Truth.UNKNOWN);
  }

  /** What would settle whether the last of {@code matched} fits. */
  List<String> missing(Pattern pattern, List<Item> matched) {
    Item last = matched.get(matched.size() - 1);
    List<String> missing = new ArrayList<>(last.missing());
    if (last.fact() != null) {
      Condition having = pattern.having();
      for (String path : having.missing(frame(matched))) {
        List<String> located = last.located(path, pattern.as());
        missing.addAll(located.isEmpty() ? List.of(path) : located);
      }
    }
    return missing;
  }
}
