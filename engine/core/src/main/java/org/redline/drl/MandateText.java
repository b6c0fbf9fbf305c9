package org.redline.drl;

import java.util.ArrayList;
import java.util.List;
import org.redline.condition.Expression;
import org.redline.memory.Derived;
import org.redline.memory.Standing;
import org.redline.rulebook.ActionKind;
import org.redline.rulebook.Effect;
import org.redline.rulebook.MandateRule;
import org.redline.rulebook.Pattern;
import org.redline.vocabulary.RecordType;

/** Writes a mandate rule as a rule of DRL. */
final class MandateText {
  private static final String DAY = "java.time.LocalDate";

  private final MandateRule rule;
  private final Functions functions;
  private final JavaText java;
  private final List<JavaText.Typed> names = new ArrayList<>();
  private final StringBuilder when = new StringBuilder("  AsOf($asOf : day)\n");

  MandateText(MandateRule rule, Functions functions) {
    this.rule = rule;
    this.functions = functions;
    this.java = new JavaText(functions);
    names.add(new JavaText.Typed(DAY, "asOf"));
    names.add(new JavaText.Typed(DAY, "day"));
    names.add(new JavaText.Typed("org.redline.facts.Enterprise", "enterprise"));
  }

  String rule(int level) {
    when.append("  eval(Terms.within($asOf, ")
        .append(literal(rule.inForce().from().toString()))
        .append(", ")
        .append(rule.inForce().to() == null ? "null" : literal(rule.inForce().to().toString()))
        .append(", $asOf))\n  $enterprise : Enterprise()\n");
    rule.when().forEach(this::pattern);
    String subject = value(subjectOf(rule.then()));
    String then = "answers.acts(" + JavaText.quoted(rule.id()) + ", " + subject + ");";
    return DrlWriter.rule(
        rule.id(), rule.title().zh(), level, when.toString(), then + insert(subject));
  }

  private void pattern(Pattern pattern) {
    RecordType type = pattern.given();
    List<JavaText.Typed> inner = new ArrayList<>(names);
    inner.add(new JavaText.Typed(type.javaClass().getName(), pattern.as()));
    String named = "";
    if (pattern.named() != null) {
      String field = type.javaClass() == Derived.class ? "name" : "action";
      named = "Terms.eq(" + field + ", " + JavaText.quoted(pattern.named()) + "), ";
    }
    String test =
        functions.add("boolean", inner, "return " + java.of(pattern.having().tree(), inner) + ";");
    String call = dollars(test).replace("$" + pattern.as(), "this");
    boolean negated = pattern.mode() == Pattern.Mode.NOT;
    when.append(negated ? "  not " : "  $" + pattern.as() + " : ")
        .append(type.name())
        .append('(')
        .append(named)
        .append(call)
        .append(")\n");
    if (!negated) {
      names.add(new JavaText.Typed(type.javaClass().getName(), pattern.as()));
    }
  }

  private String insert(String subject) {
    Effect then = rule.then();
    if (then instanceof Effect.Derive derive) {
      String about = derive.about() == null ? "null" : value(derive.about());
      String name = JavaText.quoted(derive.name());
      return "\n  insertLogical(new Derived(null, "
          + name
          + ", "
          + subject
          + ", "
          + about
          + ", null));";
    } else if (then instanceof Effect.Step step) {
      return insert(step.action(), Standing.LAW, subject, step.party().name());
    } else if (then instanceof Effect.Demand demand) {
      return insert(demand.action(), Standing.CAMPAIGN, subject, demand.party().name());
    }
    return "";
  }

  private static String insert(ActionKind kind, Standing standing, String subject, String party) {
    return "\n  insertLogical(new Action(null, "
        + JavaText.quoted(kind.key())
        + ", Standing."
        + standing.name()
        + ", LegalKind."
        + kind.kind().name()
        + ", "
        + subject
        + ", PartyKind."
        + party
        + ", null, null, null, null));";
  }

  private String value(Expression expression) {
    return dollars(
        functions.add("String", names, "return " + java.of(expression.tree(), names) + ";"));
  }

  /** A call with the rule's variables: {@code f(a, b)} becomes {@code f($a, $b)}. */
  private static String dollars(String call) {
    int open = call.indexOf('(');
    String arguments = "$" + call.substring(open + 1, call.length() - 1).replace(", ", ", $");
    return call.substring(0, open) + "(" + arguments.replace("$day", "$asOf") + ")";
  }

  private static Expression subjectOf(Effect then) {
    if (then instanceof Effect.Step step) {
      return step.subject();
    } else if (then instanceof Effect.Demand demand) {
      return demand.subject();
    } else if (then instanceof Effect.Derive derive) {
      return derive.subject();
    }
    return ((Effect.Hold) then).subject();
  }

  private static String literal(String day) {
    return DAY + ".parse(\"" + day + "\")";
  }
}
