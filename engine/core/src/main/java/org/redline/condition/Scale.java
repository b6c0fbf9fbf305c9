package org.redline.condition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A progressive scale (超额累退、超额累进): each bracket's rate applies to what of a base falls into that
 * bracket. One bracket alone is a rate.
 *
 * @param brackets brackets, ascending; the last is open
 */
public record Scale(List<Bracket> brackets) {
  public Scale {
    brackets = List.copyOf(brackets);
  }

  /**
   * A bracket of a scale.
   *
   * @param upTo its upper end, included; null for the last
   * @param rate rate of what falls into it
   */
  public record Bracket(@Nullable BigDecimal upTo, BigDecimal rate) {
    private String written() {
      return upTo == null
          ? Trail.written(rate)
          : "≤" + Trail.written(upTo) + ": " + Trail.written(rate);
    }
  }

  /** What of a base falls into one bracket, with its rate. */
  record Line(BigDecimal amount, BigDecimal rate) {
    BigDecimal product() {
      return (BigDecimal) Numbers.multiply(amount, rate);
    }

    @Override
    public String toString() {
      return Trail.written(amount) + " × " + Trail.written(rate) + " = " + Trail.written(product());
    }
  }

  /** The sum over the brackets; nothing of a negative base falls into any. */
  public BigDecimal of(Object base) {
    Object sum = BigDecimal.ZERO;
    for (Line line : lines(base)) {
      sum = Numbers.add(sum, line.product());
    }
    return (BigDecimal) sum;
  }

  /** The computation, one line for each bracket that the base reaches. */
  List<Line> lines(Object base) {
    List<Line> lines = new ArrayList<>();
    BigDecimal all = (BigDecimal) Numbers.multiply(base, BigDecimal.ONE);
    BigDecimal from = BigDecimal.ZERO;
    for (Bracket bracket : brackets) {
      if (all.compareTo(from) > 0) {
        BigDecimal to = bracket.upTo() == null ? all : all.min(bracket.upTo());
        lines.add(new Line(to.subtract(from), bracket.rate()));
        from = bracket.upTo() == null ? all : bracket.upTo();
      }
    }
    return lines;
  }

  /** The brackets as evidence writes them. */
  @Override
  public String toString() {
    String last = brackets.size() < 2 ? "" : ">" + Trail.written(end(brackets.size() - 2)) + ": ";
    return brackets.stream()
        .map(bracket -> (bracket.upTo() == null ? last : "") + bracket.written())
        .collect(Collectors.joining(", "));
  }

  private Object end(int index) {
    BigDecimal upTo = brackets.get(index).upTo();
    return upTo == null ? "" : upTo;
  }
}
