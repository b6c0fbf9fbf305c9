package org.redline.web.documents;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.redline.text.Bilingual;

/** Names what a person must still fill in by hand. */
final class Blanks {
  private Blanks() {}

  /**
   * Titles of the fields that are blanks in a document of a kind.
   *
   * @param printed names of the fields that its template has
   */
  static List<Bilingual> of(Kept kept, DocumentKind kind, Set<String> printed) {
    Catalogue.Details details = Catalogue.of(kind);
    return Stream.of(details.mandatory(), details.fields(), printed)
        .flatMap(Collection::stream)
        .distinct()
        .filter(kept.sheet()::blank)
        .map(Catalogue::field)
        .filter(Objects::nonNull)
        .map(Catalogue.Field::title)
        .distinct()
        .toList();
  }
}
