package org.redline.web.documents;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Enterprise;
import org.redline.web.inspection.Reports;
import org.springframework.util.MultiValueMap;

/**
 * What an officer fills in to draw up a document.
 *
 * @param officers names of accounts
 * @param findings keys as in forms
 * @param order id of an order; empty for none
 * @param decision id of a decision; empty for none
 * @param person id of a person; empty for the unit
 * @param documents ids of documents
 */
record DrawingForm(
    DocumentKind kind,
    LocalDate day,
    List<String> officers,
    List<String> findings,
    String order,
    String decision,
    String person,
    List<Long> documents,
    Map<String, String> fields) {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 9999;

  static DrawingForm of(DocumentKind kind, LocalDate day, String first) {
    return new DrawingForm(kind, day, List.of(first), List.of(), "", "", "", List.of(), Map.of());
  }

  /** As it was filled in; empty where the day is none. */
  static Optional<DrawingForm> of(DocumentKind kind, MultiValueMap<String, String> sent) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String name : Catalogue.of(kind).fields()) {
      String text = Cleaned.text(one(sent, "field." + name));
      if (!text.isEmpty()) {
        fields.put(name, text);
      }
    }
    return day(one(sent, "day"))
        .map(
            day ->
                new DrawingForm(
                    kind,
                    day,
                    all(sent, "officer"),
                    all(sent, "finding"),
                    one(sent, "order"),
                    one(sent, "decision"),
                    one(sent, "person"),
                    all(sent, "document").stream().map(DrawingForm::number).toList(),
                    fields));
  }

  /** A draft as it was drawn. */
  static DrawingForm of(StoredDocument draft) {
    Kept kept = Kept.read(draft.data());
    return new DrawingForm(
        draft.kindOf(),
        draft.dated(),
        kept.officers(),
        kept.findings().stream().map(DrawingForm::key).toList(),
        Objects.requireNonNullElse(kept.order(), ""),
        Objects.requireNonNullElse(kept.decision(), ""),
        Objects.requireNonNullElse(kept.person(), ""),
        kept.documents(),
        kept.fields());
  }

  /** The same about what a document that was drawn from a step is about, which does not change. */
  DrawingForm bound(StoredDocument draft) {
    DrawingForm drawn = of(draft);
    return draft.caseFile() == null
        ? this
        : new DrawingForm(
            kind,
            day,
            officers,
            drawn.findings,
            drawn.order,
            drawn.decision,
            drawn.decision.isEmpty() ? person : drawn.person,
            documents.isEmpty() ? drawn.documents : documents,
            fields);
  }

  /** What to draw from it. */
  Drawing drawing(Reports.Audited audited, List<Officer> colleagues) {
    Enterprise unit = audited.report().unit();
    return new Drawing(
        kind,
        audited,
        day,
        officers.stream()
            .flatMap(name -> colleagues.stream().filter(one -> one.account().equals(name)))
            .toList(),
        findings.stream().map(Desk::key).toList(),
        Desk.order(unit, order).orElse(null),
        Desk.decision(unit, decision).orElse(null),
        person.isEmpty() ? null : person,
        documents,
        fields,
        null,
        List.of());
  }

  /** Whether an account is the officer of a place, from 0. */
  public boolean officer(int place, String account) {
    return place < officers.size() && officers.get(place).equals(account);
  }

  /** What stands in a field; what is suggested where it is empty. */
  public String value(String field, Map<String, String> suggested) {
    return fields.getOrDefault(field, suggested.getOrDefault(field, ""));
  }

  private static String key(FindingKey key) {
    return key.provision() + (key.subject() == null ? "" : "|" + key.subject());
  }

  private static Optional<LocalDate> day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      boolean sane = day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
      return sane ? Optional.of(day) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static long number(String text) {
    return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
  }

  private static String one(MultiValueMap<String, String> sent, String name) {
    @Nullable String first = sent.getFirst(name);
    return first == null ? "" : first.strip();
  }

  private static List<String> all(MultiValueMap<String, String> sent, String name) {
    return sent.getOrDefault(name, List.of()).stream().filter(one -> !one.isBlank()).toList();
  }
}
