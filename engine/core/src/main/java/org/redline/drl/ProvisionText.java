package org.redline.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.redline.condition.Expr;
import org.redline.condition.Expression;
import org.redline.rulebook.Ending;
import org.redline.rulebook.Provision;
import org.redline.rulebook.Wording;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;
import org.redline.vocabulary.Vocabulary;

/** Writes each wording of a provision as a rule. */
final class ProvisionText {
  private static final String DAY = "java.time.LocalDate";

  private final Provision provision;
  private final List<RecordType> chain;
  private final Functions functions;
  private final JavaText java;
  private final List<JavaText.Typed> records = new ArrayList<>();

  ProvisionText(Provision provision, Vocabulary vocabulary, Functions functions) {
    this.provision = provision;
    this.chain = vocabulary.chain(provision.examines());
    this.functions = functions;
    this.java = new JavaText(functions);
    for (RecordType type : chain) {
      records.add(new JavaText.Typed(type.javaClass().getName(), type.variable()));
    }
    records.add(new JavaText.Typed(DAY, "asOf"));
  }

  List<String> rules() {
    String day = day();
    List<String> rules = new ArrayList<>();
    for (Wording wording : provision.wordings()) {
      rules.add(rule(wording, day));
    }
    return rules;
  }

  private String rule(Wording wording, String day) {
    List<JavaText.Typed> names = new ArrayList<>(records);
    names.add(new JavaText.Typed(DAY, "day"));
    String body =
        "return Terms.within(day, "
            + literal(wording.inForce().from().toString())
            + ", "
            + (wording.inForce().to() == null ? "null" : literal(wording.inForce().to().toString()))
            + ", asOf) && "
            + java.of(wording.applies().tree(), names)
            + " && "
            + java.of(wording.breach().tree(), names)
            + ";";
    String test = functions.add("boolean", names, body);
    return DrlWriter.rule(
        provision.id() + " " + wording.inForce().from(),
        provision.title().zh(),
        patterns(test, day, keys(wording.applies().tree())),
        "answers.violated("
            + JavaText.quoted(provision.id())
            + ", $"
            + provision.examines().variable()
            + ".id());");
  }

  /** One pattern for each record of the chain, and the test over all of them. */
  private String patterns(String test, String day, String keys) {
    StringBuilder when = new StringBuilder("  AsOf($asOf : day)\n");
    for (RecordType type : chain) {
      String variable = "$" + type.variable();
      when.append("  ").append(variable).append(" : ").append(type.name()).append('(');
      when.append(type == provision.examines() ? keys : "").append(')');
      if (type.owner().isPresent() && type.owner().get().owner().isPresent()) {
        String owner = "$" + type.owner().get().variable();
        String list = type.ownerField().orElseThrow().name();
        when.append(" from ").append(owner).append('.').append(list).append("()");
      }
      when.append('\n');
    }
    String arguments = test.substring(test.indexOf('(') + 1, test.length() - 1);
    String name = test.substring(0, test.indexOf('('));
    String dollars = "$" + arguments.replace(", ", ", $");
    String dayCall =
        "$" + day.substring(day.indexOf('(') + 1, day.length() - 1).replace(", ", ", $");
    String dayName = day.substring(0, day.indexOf('('));
    return when.append("  eval(")
        .append(name)
        .append('(')
        .append(dollars.replace("$day", dayName + "(" + dayCall + ")"))
        .append("))\n")
        .toString();
  }

  /** What the scope demands of the subject's own enums, as constraints that Drools can index. */
  private String keys(Expr scope) {
    if (!(scope instanceof Expr.Call call)) {
      return "";
    } else if (call.op() == Expr.Op.AND) {
      return call.operands().stream()
          .map(this::keys)
          .filter(key -> !key.isEmpty())
          .collect(Collectors.joining(", "));
    }
    boolean comparison = call.op() == Expr.Op.EQ || call.op() == Expr.Op.IN;
    return comparison && call.operands().get(0) instanceof Expr.Select select
        ? key(select, call.operands().get(1))
        : "";
  }

  private String key(Expr.Select select, Expr value) {
    boolean own =
        select.target() instanceof Expr.Name name
            && name.name().equals(provision.examines().variable())
            && select.field().kind() == ValueKind.ENUM;
    if (own && value instanceof Expr.Literal literal) {
      return select.field().name() + " == " + constant(select, literal.value());
    } else if (own && value instanceof Expr.Literals literals) {
      return literals.values().stream()
          .map(code -> constant(select, code))
          .collect(Collectors.joining(", ", select.field().name() + " in (", ")"));
    }
    return "";
  }

  private static String constant(Expr.Select select, Object code) {
    String name = code.toString().toUpperCase(Locale.ROOT).replace('-', '_');
    return select.field().valueClass().getSimpleName() + "." + name;
  }

  /** A function that gives the decisive day. */
  private String day() {
    Expression decisive = provision.decisive();
    String body = "return asOf;";
    if (decisive != null) {
      body = "return " + java.of(decisive.tree(), records) + ";";
    } else if (provision.continuous()) {
      body = lastDay();
    }
    return functions.add(DAY, records, body);
  }

  /** The last day of conduct that is over, else {@code asOf}. */
  private String lastDay() {
    List<JavaText.Typed> names = new ArrayList<>(records);
    names.add(new JavaText.Typed(DAY, "day"));
    StringBuilder body = new StringBuilder(DAY + " day = asOf; ");
    for (Ending ending : provision.wordings().get(0).ends()) {
      Expression on = ending.on();
      String last = on == null ? "null" : java.of(on.tree(), names);
      body.append("if (")
          .append(java.of(ending.when().tree(), names))
          .append(") { " + DAY + " last = ")
          .append(last)
          .append("; return last != null && last.isAfter(asOf) ? asOf : last; } ");
    }
    return body.append("return asOf;").toString();
  }

  private static String literal(String day) {
    return DAY + ".parse(\"" + day + "\")";
  }
}
