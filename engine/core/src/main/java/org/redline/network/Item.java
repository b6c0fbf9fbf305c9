package org.redline.network;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Fact;
import org.redline.vocabulary.RecordType;

/**
 * A record in the working memory of the mandate rules.
 *
 * <p>Two items are equal when type, key and certainty are: a fact derived for two reasons is one.
 */
public final class Item {
  private final RecordType type;
  private final @Nullable Fact fact;
  private final String path;
  private final boolean certain;
  private final List<String> missing;
  final MandateRun run;

  private Item(
      RecordType type,
      @Nullable Fact fact,
      String path,
      boolean certain,
      List<String> missing,
      MandateRun run) {
    this.type = type;
    this.fact = fact;
    this.path = path;
    this.certain = certain;
    this.missing = missing;
    this.run = run;
  }

  /** A fact that stands; {@code path} says where, such as {@code enterprise.orders[O-1]}. */
  static Item of(RecordType type, Fact fact, String path, MandateRun run) {
    return new Item(type, fact, path, true, List.of(), run);
  }

  /** A fact that there may be; {@code missing} would settle it. */
  static Item possible(
      RecordType type, @Nullable Fact fact, String path, List<String> missing, MandateRun run) {
    return new Item(type, fact, path, false, List.copyOf(missing), run);
  }

  RecordType type() {
    return type;
  }

  String typeName() {
    return type.name();
  }

  /** The record; null when nothing is known of it. */
  public @Nullable Fact fact() {
    return fact;
  }

  /** Where it stands in the profile or, for a finding or derived fact, what it is. */
  public String path() {
    return path;
  }

  /**
   * What to look for in place of a path that starts at the variable to which this item is bound;
   * empty where it starts elsewhere. What a rule may make is known as soon as the rule is.
   */
  List<String> located(String path, String variable) {
    if (!path.equals(variable) && !path.startsWith(variable + ".")) {
      return List.of();
    } else if (!certain && fact != null) {
      return missing;
    }
    return List.of(run.origin(this.path + path.substring(variable.length())));
  }

  boolean certain() {
    return certain;
  }

  List<String> missing() {
    return missing;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Item item
        && type == item.type
        && certain == item.certain
        && path.equals(item.path)
        && Objects.equals(fact, item.fact);
  }

  @Override
  public int hashCode() {
    return Objects.hash(type.name(), certain, path);
  }
}
