package org.redline.web.documents;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.redline.text.Bilingual;

/** Names what a person must still fill in by hand. */
final class Blanks {
  private Blanks() {}

  /** Titles of the fields that are blanks in a document of a kind. */
  static List<Bilingual> of(Kept kept, DocumentKind kind) {
    Catalogue.Details details = Catalogue.of(kind);
    return Stream.concat(details.mandatory().stream(), details.fields().stream())
        .distinct()
        .filter(kept.sheet()::blank)
        .map(Catalogue::field)
        .filter(Objects::nonNull)
        .map(Catalogue.Field::title)
        .distinct()
        .toList();
  }
}
