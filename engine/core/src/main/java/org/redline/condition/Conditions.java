package org.redline.condition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Checked.CheckedCondition;
import org.redline.condition.Checked.CheckedExpression;
import org.redline.condition.Node.Judgement;
import org.redline.condition.Node.Value;
import org.redline.vocabulary.ValueKind;
import org.redline.vocabulary.Vocabulary;

/** Reads and checks conditions over a vocabulary; immutable and thread-safe. */
public final class Conditions {
  private static final Set<String> RESERVED = Set.of(Names.AS_OF, Names.DAY, Names.PARAM);

  private final Vocabulary vocabulary;
  private @Nullable Reading reading;

  private Conditions(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The checker is made when a text is first read: trees kept from before do without it. */
  private synchronized Reading reading() {
    Reading made = reading;
    if (made == null) {
      Checker checker = new Checker(new CelTypes(vocabulary));
      Reading plain = new Reading(checker, null);
      made = new Reading(checker, new Definitions(vocabulary, plain::tree));
      reading = made;
    }
    return made;
  }

  /** The conditions that can be written over {@code vocabulary}. */
  public static Conditions over(Vocabulary vocabulary) {
    return new Conditions(vocabulary);
  }

  /**
   * The condition that {@code text} says.
   *
   * @throws ConditionProblems with everything that is wrong in it
   */
  public Condition condition(String text, Scope scope) {
    Names names = names(scope);
    Expr tree = reading().tree(text, names, ValueKind.BOOLEAN);
    return fitting(() -> condition(text, tree, scope, names));
  }

  /**
   * The expression that {@code text} says.
   *
   * @param kind what it must give: BOOLEAN, DATE, TEXT (also a code), INTEGER (as Long), or DECIMAL
   *     (also a whole number)
   * @throws ConditionProblems with everything that is wrong in it
   */
  public Expression expression(String text, Scope scope, ValueKind kind) {
    Names names = names(scope);
    Expr tree = reading().tree(text, names, kind);
    return fitting(() -> expression(text, tree, kind, scope, names));
  }

  /**
   * The condition of a tree, made without the checker: for mutants and for trees kept from before.
   *
   * @throws IllegalArgumentException if it is ill-typed
   */
  public Condition of(Expr tree, Scope scope) {
    Names names = names(scope);
    requireKind(tree, ValueKind.BOOLEAN, names);
    return condition(text(tree), tree, scope, names);
  }

  /**
   * The expression of a tree, made without the checker.
   *
   * @throws IllegalArgumentException if it is ill-typed
   */
  public Expression of(Expr tree, Scope scope, ValueKind kind) {
    Names names = names(scope);
    requireKind(tree, kind, names);
    return expression(text(tree), tree, kind, scope, names);
  }

  /** A tree as CEL; definitions stay expanded. */
  public String text(Expr tree) {
    return Unparser.text(tree);
  }

  /**
   * The definition that the first of some operands of {@code &&} stand for, and behind it the
   * others that could be used there; empty where they stand for none.
   */
  public List<Used> used(List<Expr> operands) {
    Definitions definitions = reading().definitions();
    return definitions == null ? List.of() : definitions.used(operands);
  }

  /** Says of a text that the checker let through and that cannot be evaluated what is wrong. */
  private static <T> T fitting(Supplier<T> compiled) {
    try {
      return compiled.get();
    } catch (IllTyped e) {
      Found found = new Found();
      found.add(e.part().offset(), "type.part", Unparser.text(e.part()));
      throw found.problems();
    }
  }

  private static Condition condition(String text, Expr tree, Scope scope, Names names) {
    Compiler compiler = new Compiler(names);
    Judgement root = compiler.judgement(tree);
    return new CheckedCondition(text, tree, scope, root, compiler.locals(), Parameters.of(tree));
  }

  private static Expression expression(
      String text, Expr tree, ValueKind kind, Scope scope, Names names) {
    Compiler compiler = new Compiler(names);
    Value root = compiler.value(tree);
    return new CheckedExpression(text, tree, scope, kind, root, compiler.locals());
  }

  private static void requireKind(Expr tree, ValueKind kind, Names names) {
    Shape shape = Shapes.of(tree, names);
    if (shape == null || !Reading.gives(shape, kind)) {
      throw new IllTyped(tree);
    }
  }

  private static Names names(Scope scope) {
    Map<String, Shape> roots = new LinkedHashMap<>();
    for (Scope.Variable variable : scope.variables()) {
      if (RESERVED.contains(variable.name()) || roots.containsKey(variable.name())) {
        throw new IllegalArgumentException("name is taken: " + variable.name());
      }
      roots.put(variable.name(), Shape.record(variable.type()));
    }
    roots.put(Names.AS_OF, Shape.DATE);
    roots.put(Names.DAY, Shape.DATE);
    return new Names(roots, scope.parameters(), null);
  }
}
