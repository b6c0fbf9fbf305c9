package org.redline.network;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Enterprise;
import org.redline.facts.Fact;
import org.redline.vocabulary.RecordType;

/** A fact that provisions examine, with its owners. */
public final class Subject {
  private final RecordType type;
  private final @Nullable Object[] records;
  private final String path;
  private final @Nullable String id;

  Subject(RecordType type, @Nullable Object[] records, String path) {
    this.type = type;
    this.records = records;
    this.path = path;
    Fact fact = fact();
    this.id = fact == null ? null : fact.id();
  }

  public RecordType type() {
    return type;
  }

  /**
   * The unit, the owners and the fact itself, in the order of the tree; a null stands for a fact of
   * a list that was not submitted, and all below it are null too. Not to be written to.
   */
  public @Nullable Object[] records() {
    return records;
  }

  /**
   * Where it stands, such as {@code enterprise.projects[P-1]}; for a fact of a list that was not
   * submitted, the path of that list.
   */
  public String path() {
    return path;
  }

  /** The fact; null when its list was not submitted. */
  public @Nullable Fact fact() {
    return (Fact) records[records.length - 1];
  }

  /** The id of the fact; null when its list was not submitted. */
  public @Nullable String id() {
    return id;
  }

  /** The unit to which it belongs. */
  public Enterprise unit() {
    return (Enterprise) Objects.requireNonNull(records[0]);
  }

  @Override
  public String toString() {
    return path;
  }
}
