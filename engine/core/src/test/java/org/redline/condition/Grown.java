package org.redline.condition;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.redline.vocabulary.RecordType;

/**
 * A random condition with random facts, for the tests of other packages.
 *
 * @param condition the condition
 * @param scope a second condition over the same facts
 * @param types types of the records
 * @param records the facts, some or all of their fields not submitted
 * @param day the decisive day; null when unknown
 * @param seed what it was grown from
 */
public record Grown(
    Condition condition,
    Condition scope,
    List<RecordType> types,
    List<@Nullable Object> records,
    LocalDate asOf,
    @Nullable LocalDate day,
    long seed) {

  /**
   * Grows a condition.
   *
   * @param size how large it is about
   * @param unknown share of the facts that were not submitted
   */
  public static Grown of(long seed, int size, double unknown) {
    Random random = new Random(seed);
    Expr tree = Grower.any(random, size);
    Expr scope = Grower.any(random, 0);
    Frame frame = new Wilds(random, tree).frame(unknown);
    return new Grown(
        World.CONDITIONS.of(tree, World.SCOPE),
        World.CONDITIONS.of(scope, World.SCOPE),
        List.of(World.ENTERPRISE, World.PROJECT),
        Collections.unmodifiableList(Arrays.asList(frame.slots.clone())),
        World.AS_OF,
        frame.day,
        seed);
  }

  /** A condition that always holds. */
  public static Condition always() {
    return World.condition("true");
  }

  @Override
  public String toString() {
    return condition.text() + " with facts of seed " + seed + ": " + records + ", " + day;
  }
}
