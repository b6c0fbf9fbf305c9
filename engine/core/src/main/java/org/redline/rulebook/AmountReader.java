package org.redline.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Condition;
import org.redline.condition.Expression;
import org.redline.condition.Scope;
import org.redline.rulebook.Amount.Range;
import org.redline.rulebook.Amount.Share;
import org.redline.rulebook.Amount.Times;
import org.redline.source.Node;
import org.redline.source.Node.ListNode;
import org.redline.vocabulary.ValueKind;

/** Reads how much a fine may be. */
final class AmountReader {
  private static final Set<String> RANGE = Set.of("min", "max");
  private static final Set<String> SHARE = Set.of("share", "of");
  private static final Set<String> TIMES = Set.of("times", "of", "when", "otherwise");
  private static final Set<String> ALL =
      Set.of("min", "max", "share", "times", "of", "when", "otherwise");

  private final Formulas formulas;
  private final Complaints complaints;

  AmountReader(Reading reading) {
    this.formulas = reading.formulas;
    this.complaints = reading.complaints;
  }

  @Nullable Amount read(Node node, Scope scope) {
    Mapping open = Mapping.open(node, complaints);
    if (open == null) {
      return null;
    } else if (open.has("share")) {
      return share(node, scope);
    } else if (open.has("times")) {
      return times(node, scope);
    } else if (open.has("max")) {
      return range(node);
    }
    Mapping.of(node, complaints, ALL);
    complaints.at(node.place(), "want-amount");
    return null;
  }

  private @Nullable Amount range(Node node) {
    Mapping mapping = Mapping.of(node, complaints, RANGE);
    if (mapping == null) {
      return null;
    }
    BigDecimal max = number(mapping.get("max"), mapping);
    BigDecimal min = number(mapping.get("min"), mapping);
    ordered(mapping, min, max);
    return max == null ? null : new Range(min, max);
  }

  private @Nullable Amount share(Node node, Scope scope) {
    Mapping mapping = Mapping.of(node, complaints, SHARE);
    BigDecimal[] ends = mapping == null ? null : ends(mapping, "share");
    if (mapping == null || ends == null) {
      return null;
    }
    return new Share(ends[0], ends[1], of(mapping, scope));
  }

  private @Nullable Amount times(Node node, Scope scope) {
    Mapping mapping = Mapping.of(node, complaints, TIMES);
    BigDecimal[] ends = mapping == null ? null : ends(mapping, "times");
    if (mapping == null || ends == null) {
      return null;
    }
    Node when = mapping.get("when");
    Node otherwise = mapping.get("otherwise");
    if (when == null && otherwise != null) {
      complaints.at(mapping.placeOfKey("otherwise"), "otherwise-without-when");
    }
    Condition condition = when == null ? null : formulas.condition(when, scope);
    Amount rest = otherwise == null ? null : read(otherwise, scope);
    return new Times(ends[0], ends[1], of(mapping, scope), condition, rest);
  }

  private Expression of(Mapping mapping, Scope scope) {
    return formulas.expression(mapping.require("of"), scope, ValueKind.DECIMAL);
  }

  /** Both ends at {@code key}: one number for both, or two in a list. */
  private BigDecimal @Nullable [] ends(Mapping mapping, String key) {
    Node node = mapping.get(key);
    if (node instanceof ListNode list) {
      return two(list, mapping, key);
    }
    BigDecimal only = number(node, mapping);
    return only == null ? null : new BigDecimal[] {only, only};
  }

  private BigDecimal @Nullable [] two(ListNode list, Mapping mapping, String key) {
    List<Node> items = list.items();
    if (items.size() != 2) {
      complaints.at(list.place(), "want-two", key);
      return null;
    }
    BigDecimal min = number(items.get(0), mapping);
    BigDecimal max = number(items.get(1), mapping);
    ordered(mapping, min, max);
    return min == null || max == null ? null : new BigDecimal[] {min, max};
  }

  private @Nullable BigDecimal number(@Nullable Node node, Mapping mapping) {
    BigDecimal number = node == null ? null : mapping.values().number(node);
    if (number != null && number.signum() < 0 && node != null) {
      complaints.at(node.place(), "negative", number.toPlainString());
    }
    return number;
  }

  private void ordered(Mapping mapping, @Nullable BigDecimal min, @Nullable BigDecimal max) {
    if (min != null && max != null && min.compareTo(max) > 0) {
      complaints.at(mapping.place(), "min-over-max", min.toPlainString(), max.toPlainString());
    }
  }
}
