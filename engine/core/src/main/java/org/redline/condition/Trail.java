package org.redline.condition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Coded;

/** Collects the paths behind one value; for one use. */
final class Trail {
  static final int MOST_EVIDENCE = 20;
  private static final int MOST_ZEROS = 100;

  final Frame frame;
  final @Nullable Object[] locals;
  private final Item.@Nullable Origin[] origins;
  private final Aim aim;
  private final Map<String, String> collected = new TreeMap<>();
  private final Map<String, String> computed = new TreeMap<>();

  Trail(Frame frame, int locals, Aim aim) {
    this.frame = frame;
    this.locals = new Object[locals];
    this.origins = new Item.Origin[locals];
    this.aim = aim;
  }

  /** What is looked for. */
  enum Aim {
    /** Known values that carry the verdict. */
    EVIDENCE,
    /** Unknown values that stand behind an unknown verdict. */
    MISSING
  }

  /** Whether a part belongs to the explanation of the whole. */
  boolean follows(Truth whole, Truth part) {
    return aim == Aim.MISSING ? part == Truth.UNKNOWN : whole == Truth.UNKNOWN || part == whole;
  }

  /** Whether a value's explanation is wanted: a known one has nothing missing. */
  boolean wants(@Nullable Object value) {
    return aim == Aim.EVIDENCE || value == null;
  }

  /** Notes a value that was read; without a path, it belongs to a list that is noted itself. */
  void leaf(@Nullable String path, @Nullable Object value) {
    if (path == null) {
      return;
    } else if (aim == Aim.MISSING && value == null) {
      collected.put(path, "");
    } else if (aim == Aim.EVIDENCE && value != null && collected.size() < MOST_EVIDENCE) {
      collected.put(path, written(value));
    }
  }

  /** Notes a line of a computation: however much was read, how the sum is made is told. */
  void line(String path, Object value) {
    if (aim == Aim.EVIDENCE && computed.size() < MOST_EVIDENCE) {
      computed.put(path, written(value));
    }
  }

  /**
   * Runs with a variable standing for an element. All variables are put back: what made an element
   * is run again here, and uses the places of those that stand further in.
   */
  void with(int slot, Item item, Runnable run) {
    @Nullable Object[] before = locals.clone();
    Item.Origin origin = origins[slot];
    locals[slot] = item.value();
    origins[slot] = item.origin();
    run.run();
    System.arraycopy(before, 0, locals, 0, before.length);
    origins[slot] = origin;
  }

  Item.Origin origin(int slot) {
    Item.Origin origin = origins[slot];
    if (origin == null) {
      throw new IllegalStateException("variable " + slot + " stands for nothing");
    }
    return origin;
  }

  List<Evidence> evidence() {
    Map<String, String> all = new TreeMap<>(collected);
    all.putAll(computed);
    return all.entrySet().stream().map(e -> new Evidence(e.getKey(), e.getValue())).toList();
  }

  List<String> paths() {
    return List.copyOf(collected.keySet());
  }

  /** A value as profiles write it. */
  static String written(Object value) {
    if (value instanceof Coded coded) {
      return coded.code();
    } else if (value instanceof BigDecimal decimal) {
      return written(decimal.stripTrailingZeros());
    }
    return value.toString();
  }

  /** Plain, but for what would fill pages with zeros. */
  private static String written(BigDecimal decimal) {
    return Math.abs((long) decimal.scale()) > MOST_ZEROS
        ? decimal.toString()
        : decimal.toPlainString();
  }
}
