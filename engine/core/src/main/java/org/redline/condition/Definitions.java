package org.redline.condition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redline.condition.Expr.Call;
import org.redline.condition.Expr.Macro;
import org.redline.condition.Expr.Name;
import org.redline.condition.Expr.Param;
import org.redline.condition.Expr.Select;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;
import org.redline.vocabulary.Vocabulary;

/**
 * The functions that conditions have beside the operators, each with the condition that it means.
 */
final class Definitions {
  private static final String IN_ITS_DAYS =
      "it.state == 'valid' && it.validFrom <= d && d <= it.validTo";

  static final List<Definition> ALL =
      List.of(
          validOn("Licence"),
          validOn("Certificate"),
          heldOn("Licence", Held.ON_A_DAY),
          heldOn("Certificate", Held.CERTIFICATE));

  private final Vocabulary vocabulary;
  private final Map<Definition, Expr> bodies = new LinkedHashMap<>();

  Definitions(Vocabulary vocabulary, Reader reader) {
    this.vocabulary = vocabulary;
    ALL.forEach(
        definition -> bodies.put(definition, reader.read(definition.text(), names(definition))));
  }

  /** Reads the text of a definition. */
  interface Reader {
    Expr read(String text, Names names);
  }

  private static Definition validOn(String receiver) {
    return new Definition("validOn", receiver, Map.of("d", ValueKind.DATE), IN_ITS_DAYS);
  }

  private static Definition heldOn(String receiver, String text) {
    return new Definition("heldOn", receiver, Map.of("d", ValueKind.DATE), text);
  }

  private Names names(Definition definition) {
    Map<String, Shape> roots = new LinkedHashMap<>();
    RecordType receiver = vocabulary.type(definition.receiver()).orElseThrow();
    roots.put(Definition.RECEIVER, Shape.record(receiver));
    roots.put(Names.AS_OF, Shape.DATE);
    definition.parameters().forEach((name, kind) -> roots.put(name, Shape.plain(kind)));
    return new Names(roots, Map.of(), null);
  }

  static boolean has(String name) {
    return ALL.stream().anyMatch(definition -> definition.name().equals(name));
  }

  /** The types that a definition of that name can be called on, as text. */
  static String receivers(String name) {
    return ALL.stream()
        .filter(definition -> definition.name().equals(name))
        .map(Definition::receiver)
        .collect(Collectors.joining(", "));
  }

  /** What a call means; empty where no definition has that name, receiver and parameters. */
  Optional<Expr> expand(String name, RecordType receiver, List<Expr> operands, int offset) {
    return bodies.keySet().stream()
        .filter(known -> known.name().equals(name) && known.receiver().equals(receiver.name()))
        .filter(known -> known.parameters().size() == operands.size() - 1)
        .findFirst()
        .map(known -> body(known, operands, offset));
  }

  private Expr body(Definition definition, List<Expr> operands, int offset) {
    Map<String, Expr> given = new LinkedHashMap<>();
    given.put(Definition.RECEIVER, operands.get(0));
    int next = 1;
    for (String parameter : definition.parameters().keySet()) {
      given.put(parameter, operands.get(next++));
    }
    Expr body = Optional.ofNullable(bodies.get(definition)).orElseThrow();
    return new Substitution(given, offset).in(body);
  }

  /** Puts expressions in place of names; what stays is moved to one offset. */
  private record Substitution(Map<String, Expr> given, int offset) {
    Expr in(Expr expr) {
      if (expr instanceof Name name) {
        Expr value = given.get(name.name());
        return value == null ? new Name(name.name(), name.type(), offset) : value;
      } else if (expr instanceof Select select) {
        return new Select(in(select.target()), select.field(), offset);
      } else if (expr instanceof Call call) {
        return new Call(call.op(), call.operands().stream().map(this::in).toList(), offset);
      } else if (expr instanceof Expr.Literal literal) {
        return new Expr.Literal(literal.kind(), literal.value(), offset);
      } else if (expr instanceof Expr.Literals literals) {
        return new Expr.Literals(literals.kind(), literals.values(), offset);
      } else if (expr instanceof Param || expr instanceof Macro) {
        throw new IllegalArgumentException("a definition has neither parameters nor macros");
      }
      throw new IllegalStateException("unknown expression: " + expr);
    }
  }
}
