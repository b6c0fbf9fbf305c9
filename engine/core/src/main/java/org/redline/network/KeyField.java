package org.redline.network;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.redline.condition.Expr;
import org.redline.rulebook.Provision;
import org.redline.rulebook.Wording;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;

/** Which single-valued enum field of a type tells best which provisions can apply. */
final class KeyField {
  private KeyField() {}

  /** The field that most provisions restrict in their scope; empty where none does. */
  static Optional<Field> of(RecordType type, List<Provision> provisions) {
    Map<Field, Long> uses = new HashMap<>();
    for (Field field : type.fields()) {
      if (field.kind() == ValueKind.ENUM) {
        uses.put(field, provisions.stream().filter(p -> allowed(p, field).isPresent()).count());
      }
    }
    return uses.entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .max(
            Map.Entry.<Field, Long>comparingByValue()
                .thenComparing(e -> e.getKey().name(), Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }

  /** The codes of {@code field} with which the provision can apply; empty = any. */
  static Optional<Set<String>> allowed(Provision provision, Field field) {
    Set<String> all = new TreeSet<>();
    for (Wording wording : provision.wordings()) {
      Optional<Set<String>> codes = allowed(wording.applies().tree(), provision, field);
      if (codes.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(codes.get());
    }
    return Optional.of(all);
  }

  private static Optional<Set<String>> allowed(Expr scope, Provision provision, Field field) {
    if (!(scope instanceof Expr.Call call)) {
      return Optional.empty();
    }
    return switch (call.op()) {
      case AND ->
          call.operands().stream()
              .map(operand -> allowed(operand, provision, field))
              .flatMap(Optional::stream)
              .findFirst();
      case EQ, IN ->
          isField(call.operands().get(0), provision, field)
              ? codes(call.operands().get(1))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean isField(Expr expr, Provision provision, Field field) {
    return expr instanceof Expr.Select select
        && select.field() == field
        && select.target() instanceof Expr.Name name
        && name.name().equals(provision.examines().variable());
  }

  private static Optional<Set<String>> codes(Expr expr) {
    if (expr instanceof Expr.Literal literal) {
      return Optional.of(Set.of(literal.value().toString()));
    } else if (expr instanceof Expr.Literals literals) {
      return Optional.of(
          literals.values().stream().map(Object::toString).collect(Collectors.toSet()));
    }
    return Optional.empty();
  }
}
