package org.redline.web.documents;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Decision;
import org.redline.facts.Order;
import org.redline.web.inspection.Reports;

/**
 * What a document is drawn from.
 *
 * @param kind which document
 * @param audited the firm as it stands in a report
 * @param day day of the document, which chooses the texts on rights
 * @param officers who act, mostly two
 * @param findings the findings that it is about
 * @param order the order that it draws up or follows on, whose items become its measures or items;
 *     its number may be missing still
 * @param decision the penalty decision that it draws up, as it was decided: its penalties are what
 *     the document says; its number may be missing still
 * @param person id of the person of the unit that it is made out to; null for the unit
 * @param documents ids of documents of the firm that it serves or names; where there are none, it
 *     names the order
 * @param fields what officers filled in, by the names in {@code kinds.yaml}
 * @param origin the step of a case file that it is drawn from; null for none
 * @param seen findings as they were confirmed, where the breach was put right since
 */
public record Drawing(
    DocumentKind kind,
    Reports.Audited audited,
    LocalDate day,
    List<Officer> officers,
    List<FindingKey> findings,
    @Nullable Order order,
    @Nullable Decision decision,
    @Nullable String person,
    List<Long> documents,
    Map<String, String> fields,
    @Nullable Origin origin,
    List<PastFindings.Seen> seen) {

  /** Copies the lists, so that nothing changes between what was checked and what is kept. */
  public Drawing {
    officers = List.copyOf(officers);
    findings = List.copyOf(findings);
    documents = List.copyOf(documents);
    seen = List.copyOf(seen);
    Map<String, String> cleaned = new TreeMap<>();
    fields.forEach((name, text) -> cleaned.put(name, Cleaned.text(text)));
    fields = Map.copyOf(cleaned);
  }

  /** A document of a kind on a day, about nothing yet. */
  public static Drawing of(DocumentKind kind, Reports.Audited audited, LocalDate day) {
    return new Drawing(
        kind, audited, day, List.of(), List.of(), null, null, null, List.of(), Map.of(), null,
        List.of());
  }

  /** The same by these officers. */
  public Drawing by(Officer... acting) {
    return new Drawing(
        kind,
        audited,
        day,
        List.of(acting),
        findings,
        order,
        decision,
        person,
        documents,
        fields,
        origin,
        seen);
  }

  /** The same about these findings. */
  public Drawing about(List<FindingKey> chosen) {
    return new Drawing(
        kind, audited, day, officers, chosen, order, decision, person, documents, fields, origin,
        seen);
  }

  /** The same on an order. */
  public Drawing on(Order subject) {
    return new Drawing(
        kind, audited, day, officers, findings, subject, decision, person, documents, fields,
        origin, seen);
  }

  /** The same on a penalty decision. */
  public Drawing on(Decision subject) {
    return new Drawing(
        kind, audited, day, officers, findings, order, subject, person, documents, fields, origin,
        seen);
  }

  /** The same against a person of the unit. */
  public Drawing against(String personId) {
    return new Drawing(
        kind, audited, day, officers, findings, order, decision, personId, documents, fields,
        origin, seen);
  }

  /** The same naming documents of the firm. */
  public Drawing naming(List<Long> ids) {
    return new Drawing(
        kind, audited, day, officers, findings, order, decision, person, ids, fields, origin, seen);
  }

  /** The same with a field filled in. */
  public Drawing with(String field, String value) {
    Map<String, String> filled = new LinkedHashMap<>(fields);
    filled.put(field, value);
    return new Drawing(
        kind, audited, day, officers, findings, order, decision, person, documents, filled, origin,
        seen);
  }

  /** The same from a step of a case file. */
  public Drawing from(@Nullable Origin step) {
    return new Drawing(
        kind, audited, day, officers, findings, order, decision, person, documents, fields, step,
        seen);
  }

  /** The same with findings as they were confirmed. */
  Drawing having(List<PastFindings.Seen> confirmed) {
    return new Drawing(
        kind, audited, day, officers, findings, order, decision, person, documents, fields, origin,
        confirmed);
  }
}
