package org.redline.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Coded;
import org.redline.source.Excerpt;
import org.redline.source.Node.ScalarNode;
import org.redline.text.Nearest;
import org.redline.vocabulary.Field;

/** Reads the code of an enum. */
final class Codes {
  private Codes() {}

  /** The constants that a field can have. */
  static List<Coded> of(Field field) {
    return Arrays.stream(field.valueClass().getEnumConstants()).map(Coded.class::cast).toList();
  }

  static @Nullable Coded read(Field field, ScalarNode node, Complaints complaints) {
    Optional<Coded> found = withCode(field, node.text());
    if (found.isEmpty()) {
      complain(field, node, complaints);
    }
    return found.orElse(null);
  }

  private static void complain(Field field, ScalarNode node, Complaints complaints) {
    String given = Excerpt.of(node.text());
    Optional<Coded> meant = meant(field, node.text());
    if (meant.isPresent()) {
      Coded code = meant.get();
      complaints.about(
          field, node.place(), "fact.code-meant", given, code.code(), code.zh(), code.en());
    } else {
      complaints.about(field, node.place(), "fact.code", given, String.join(", ", codes(field)));
    }
  }

  private static Optional<Coded> meant(Field field, String text) {
    return of(field).stream()
        .filter(code -> code.zh().equals(text) || code.en().equalsIgnoreCase(text))
        .findFirst()
        .or(() -> Nearest.of(text, codes(field)).flatMap(code -> withCode(field, code)));
  }

  private static Optional<Coded> withCode(Field field, String text) {
    return of(field).stream().filter(code -> code.code().equals(text)).findFirst();
  }

  private static List<String> codes(Field field) {
    return of(field).stream().map(Coded::code).toList();
  }
}
