package org.redline.web.documents;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.redline.text.Bilingual;

/** Names what a person must still fill in by hand. */
final class Blanks {
  private Blanks() {}

  /**
   * Titles of the fields that are blanks in a document.
   *
   * @param printed names of the fields that its template has
   */
  static List<Bilingual> of(Kept kept, Set<String> printed) {
    return titles(printed.stream().filter(kept.sheet()::blank));
  }

  /** Titles of the fields without which a document of a kind says nothing, and that are blanks. */
  static List<Bilingual> missing(Kept kept, DocumentKind kind) {
    return titles(Catalogue.of(kind).mandatory().stream().filter(kept.sheet()::missing));
  }

  private static List<Bilingual> titles(Stream<String> names) {
    return names
        .map(Catalogue::field)
        .filter(Objects::nonNull)
        .map(Catalogue.Field::title)
        .distinct()
        .toList();
  }
}
