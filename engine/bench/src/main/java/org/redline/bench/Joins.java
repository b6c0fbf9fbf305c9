package org.redline.bench;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.betaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.drools.model.Index;
import org.drools.model.Rule;
import org.drools.model.Variable;

/** Rules that join what stays with what comes by a hashed key. */
final class Joins {
  private Joins() {}

  /**
   * A rule that hands every pair with equal keys to {@code judge}.
   *
   * @param left what stays, with its key
   * @param right what comes, with its key
   */
  static <L, R> Rule byKey(
      Class<L> left,
      Function<L, String> leftKey,
      Class<R> right,
      Function<R, String> rightKey,
      BiConsumer<R, L> judge) {
    Variable<L> staying = declarationOf(left);
    Variable<R> coming = declarationOf(right);
    return rule("judge")
        .build(
            pattern(staying),
            pattern(coming)
                .expr(
                    "same key",
                    staying,
                    (r, l) -> rightKey.apply(r).equals(leftKey.apply(l)),
                    betaIndexedBy(
                        String.class,
                        Index.ConstraintType.EQUAL,
                        0,
                        rightKey::apply,
                        leftKey::apply,
                        String.class)),
            on(coming, staying).execute(judge::accept));
  }
}
