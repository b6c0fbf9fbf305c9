package org.redline.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationResult;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redline.text.Bilingual;
import org.redline.vocabulary.ValueKind;

/** Reads text: parsed and type-checked by dev.cel, translated, and held against the limits. */
final class Reading {
  private final Checker checker;
  private final @Nullable Definitions definitions;

  Reading(Checker checker, @Nullable Definitions definitions) {
    this.checker = checker;
    this.definitions = definitions;
  }

  @Nullable Definitions definitions() {
    return definitions;
  }

  Expr tree(String text, Names names) {
    Found found = new Found();
    CelValidationResult parsed = checker.parse(text, names);
    Source source = new Source(text, parsed.getSource());
    Issues issues = new Issues(source, found);
    issues.syntax(parsed.getErrors());
    found.throwIfAny();
    CelAbstractSyntaxTree ast = Checker.tree(parsed);
    Expr tree = new Translator(source, found, definitions).translate(ast.getExpr(), names);
    issues.types(checker.check(ast, names));
    if (tree != null) {
      Measure.check(tree, found);
    }
    found.throwIfAny();
    return Objects.requireNonNull(tree, "refused without a problem");
  }

  /** The tree of a text that must give a certain kind of value. */
  Expr tree(String text, Names names, ValueKind kind) {
    Expr tree = tree(text, names);
    Shape shape = Shapes.of(tree, names);
    if (shape == null || !gives(shape, kind)) {
      Found found = new Found();
      Bilingual given = Words.of(shape == null ? ValueKind.LIST : shape.kind());
      found.add(tree.offset(), "result", Words.of(kind), given);
      found.throwIfAny();
    }
    return tree;
  }

  /** Whether a shape serves where a kind is wanted: whole numbers as decimals, codes as text. */
  static boolean gives(Shape shape, ValueKind kind) {
    return shape.is(kind)
        || (kind == ValueKind.DECIMAL && shape.is(ValueKind.INTEGER))
        || (kind == ValueKind.TEXT && shape.is(ValueKind.ENUM));
  }
}
