package org.redline.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redline.source.Node;
import org.redline.source.Node.Entry;

/** Reads {@code laws.yaml}. */
final class LawsFile {
  static final String NAME = "laws.yaml";
  private static final Interval EVER = new Interval(LocalDate.MIN, null);
  private static final Set<String> KEYS =
      Set.of(
          "title",
          "short",
          "number",
          "kind",
          "inForce",
          "amended",
          "replacedBy",
          "articles",
          "text",
          "unverified");
  private static final Set<String> KINDS =
      Set.of("law", "regulation", "rule", "interpretation", "policy", "standard");

  private final Reading reading;
  private final Complaints complaints;

  LawsFile(Reading reading) {
    this.reading = reading;
    this.complaints = reading.complaints;
  }

  void read() {
    Mapping laws = Section.of(reading, NAME, "laws");
    if (laws == null) {
      return;
    }
    for (Entry entry : laws.entries()) {
      Section.checkKey(entry, complaints);
      Mapping mapping = Mapping.of(entry.value(), complaints, KEYS);
      if (mapping != null) {
        reading.laws.put(entry.key(), law(entry.key(), mapping));
      }
    }
    reading.laws.close();
    successors(laws);
  }

  private Law law(String key, Mapping mapping) {
    checkRemarks(mapping);
    Interval inForce = reading.interval(mapping, "inForce");
    return new Law(
        key,
        mapping.requireBilingual("title"),
        mapping.requireBilingual("short"),
        mapping.text("number"),
        kind(mapping),
        inForce == null ? EVER : inForce,
        amended(mapping),
        mapping.text("replacedBy"),
        articles(mapping));
  }

  private @Nullable Integer articles(Mapping mapping) {
    Node node = mapping.get("articles");
    Integer number = node == null ? null : mapping.values().whole(node);
    if (number != null && number == 0 && node != null) {
      complaints.at(node.place(), "from-one", "articles");
    }
    return number;
  }

  private String kind(Mapping mapping) {
    String kind = mapping.requireText("kind");
    if (kind != null && !KINDS.contains(kind)) {
      complaints.unknown(mapping.placeOf("kind"), "value", kind, KINDS);
    }
    return kind == null ? "law" : kind;
  }

  private static List<LocalDate> amended(Mapping mapping) {
    List<LocalDate> days = new ArrayList<>();
    for (Node item : mapping.items("amended")) {
      LocalDate day = mapping.values().day(item);
      if (day != null) {
        days.add(day);
      }
    }
    return days;
  }

  /**
   * Remarks for those who edit the file, which no report shows: {@code text}, whether a full text
   * was read, and {@code unverified}, the names of the fields that no text confirms.
   */
  private void checkRemarks(Mapping mapping) {
    mapping.flag("text");
    for (Node item : mapping.items("unverified")) {
      String field = mapping.values().text(item);
      if (field != null && !KEYS.contains(field)) {
        complaints.unknown(item.place(), "key", field, KEYS);
      }
    }
  }

  private void successors(Mapping laws) {
    for (Entry entry : laws.entries()) {
      Law law = reading.laws.entries().get(entry.key());
      if (law != null && law.replacedBy() != null && entry.value() instanceof Node.MapNode map) {
        map.entries().stream()
            .filter(field -> field.key().equals("replacedBy"))
            .forEach(field -> reading.laws.find(field.value()));
      }
    }
  }
}
