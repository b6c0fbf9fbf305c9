package org.redline.rulebook;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redline.source.Node;
import org.redline.source.Node.Form;
import org.redline.source.Node.MapNode;
import org.redline.source.Node.ScalarNode;
import org.redline.vocabulary.ValueKind;

/** Tells of what kind the values of a parameter are: as written, money and rates being decimals. */
final class ParameterKind {
  private static final Set<String> DECIMAL_UNITS = Set.of("元", "万元", "%", "倍", "元/吨");

  private ParameterKind() {}

  /** The kind of the values among {@code items}. */
  static ValueKind of(List<Node> items, @Nullable String unit) {
    @Nullable ValueKind found = null;
    for (Node item : items) {
      ValueKind kind = item instanceof MapNode map ? kind(map) : null;
      found = found == null || kind == ValueKind.DECIMAL ? (kind == null ? found : kind) : found;
    }
    boolean decimal = found == ValueKind.INTEGER && unit != null && DECIMAL_UNITS.contains(unit);
    return found == null || decimal ? ValueKind.DECIMAL : found;
  }

  private static @Nullable ValueKind kind(MapNode map) {
    for (Node.Entry entry : map.entries()) {
      if (entry.key().equals("brackets")) {
        return ValueKind.LIST;
      } else if (entry.key().equals("value") && entry.value() instanceof ScalarNode scalar) {
        return scalar.isNull() ? null : kind(scalar);
      }
    }
    return null;
  }

  private static ValueKind kind(ScalarNode scalar) {
    String text = scalar.text();
    if (scalar.form() == Form.QUOTED) {
      return ValueKind.TEXT;
    } else if (text.equals("true") || text.equals("false")) {
      return ValueKind.BOOLEAN;
    } else if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      return ValueKind.DATE;
    }
    return text.contains(".") ? ValueKind.DECIMAL : ValueKind.INTEGER;
  }

  /** The value at {@code node}, read as one of {@code kind}. */
  static @Nullable Object value(Node node, ValueKind kind, Values values) {
    return switch (kind) {
      case INTEGER -> values.whole(node);
      case DATE -> values.day(node);
      case BOOLEAN -> values.flag(node);
      case TEXT -> values.text(node);
      default -> values.number(node);
    };
  }
}
