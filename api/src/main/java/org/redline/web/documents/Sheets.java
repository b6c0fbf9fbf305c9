package org.redline.web.documents;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redline.audit.AuditReport;
import org.redline.audit.Finding;
import org.redline.audit.MandatedAction;
import org.redline.facts.Enterprise;
import org.redline.facts.Fact;
import org.redline.facts.Grade;
import org.redline.facts.Hazard;
import org.redline.facts.HazardLevel;
import org.redline.facts.HazardState;
import org.redline.facts.PartyKind;
import org.redline.facts.Person;
import org.redline.facts.PersonRole;
import org.redline.facts.Proof;
import org.redline.memory.BreachState;
import org.redline.memory.Verdict;
import org.redline.report.Phrases;
import org.redline.rulebook.Basis;
import org.redline.rulebook.Citations;
import org.redline.text.Language;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.inspection.Reports;

/** Finds in a firm's report and file what documents speak of. */
final class Sheets {
  private Sheets() {}

  /** A finding that goes on or is over; one that was put right, as it was confirmed. */
  static Optional<Finding> find(Drawing drawing, FindingKey key) {
    Optional<Finding> now =
        drawing.audited().report().findings().stream().filter(key::names).findFirst();
    return now.filter(finding -> finding.verdict() == Verdict.VIOLATED)
        .or(
            () ->
                drawing.seen().stream()
                    .map(PastFindings.Seen::finding)
                    .filter(key::names)
                    .findFirst())
        .or(() -> now);
  }

  /** The report that had a finding. */
  static AuditReport report(Drawing drawing, Finding finding) {
    return drawing.seen().stream()
        .filter(seen -> seen.finding().equals(finding))
        .map(seen -> seen.in().report())
        .findFirst()
        .orElse(drawing.audited().report());
  }

  /** Whether a penalty on a party is one on whom a document is made out to. */
  static boolean against(Drawing drawing, PartyKind party) {
    Origin origin = drawing.origin();
    boolean unit = drawing.person() == null;
    if (origin != null && unit == (origin.party() == PartyKind.UNIT)) {
      return party == origin.party();
    }
    return unit == (party == PartyKind.UNIT);
  }

  /** What a finding is called in messages: the demand, and what broke it. */
  static String named(Finding finding, Phrases phrases) {
    return finding.provision().title().zh() + "（" + subject(finding, phrases) + "）";
  }

  /** What a finding is about, in messages: with its id. */
  static String subject(Finding finding, Phrases phrases) {
    return phrases.subject(finding.subject().type().name(), finding.subject().id());
  }

  /**
   * What a finding is about, in documents: by name, description or number, with what it belongs to.
   */
  static String about(Finding finding, Vocabulary vocabulary) {
    StringJoiner parts = new StringJoiner("的").setEmptyValue("你单位");
    @Nullable Object[] records = finding.subject().records();
    for (int i = 1; i < records.length; i++) {
      if (records[i] instanceof Fact fact) {
        RecordType type = vocabulary.type(fact.getClass());
        parts.add(type.term().zh() + called(type, fact));
      }
    }
    return parts.toString();
  }

  private static String called(RecordType type, Fact fact) {
    return Stream.of("name", "description", "number", "id")
        .map(type::field)
        .flatMap(Optional::stream)
        .map(field -> field.get(fact))
        .filter(Objects::nonNull)
        .findFirst()
        .map(name -> "“" + name + "”")
        .orElse("");
  }

  /** Places in laws as documents cite them, without marks. */
  static String places(Reports.Audited audited, List<Basis> bases) {
    return new Citations(audited.rules().laws(), Language.ZH, basis -> "").of(bases);
  }

  static boolean continuing(Finding finding) {
    return finding.state().orElse(BreachState.CONTINUING) == BreachState.CONTINUING;
  }

  /**
   * Whether an action follows from a finding: it is on the same subject, or on what stands above,
   * where several facts are one act.
   */
  static boolean follows(MandatedAction action, Finding finding) {
    boolean alike = action.subjectKind().equals(finding.subject().type().name());
    return action.because().contains(finding.provision().id())
        && (!alike || Objects.equals(action.subjectId(), finding.subject().id()));
  }

  static Optional<Person> person(Enterprise unit, String id) {
    return listed(unit.persons()).stream().filter(person -> id.equals(person.id())).findFirst();
  }

  /** The principal person who has not left. */
  static Optional<Person> principal(Enterprise unit) {
    return listed(unit.persons()).stream()
        .filter(person -> listed(person.roles()).contains(PersonRole.PRINCIPAL))
        .filter(person -> person.leftOn() == null)
        .findFirst();
  }

  /** Major hazards that are not known to be removed. */
  static List<Hazard> majorHazards(Enterprise unit) {
    return listed(unit.hazards()).stream()
        .filter(hazard -> hazard.level() == HazardLevel.MAJOR)
        .filter(hazard -> hazard.state() != HazardState.REMOVED)
        .toList();
  }

  /** Major hazards that a document is about: the one of its step, or all that are open. */
  static List<Hazard> hazards(Drawing drawing) {
    Enterprise unit = drawing.audited().report().unit();
    String one = drawing.origin() == null ? null : drawing.origin().hazard();
    return one == null
        ? majorHazards(unit)
        : listed(unit.hazards()).stream().filter(hazard -> one.equals(hazard.id())).toList();
  }

  /** A hazard is known as its own proof says, or else as that of the profile. */
  static boolean verified(Hazard hazard, Enterprise unit) {
    Grade own = grade(hazard.proof());
    return (own == null ? grade(unit.proof()) : own) == Grade.VERIFIED;
  }

  private static @Nullable Grade grade(@Nullable Proof proof) {
    return proof == null ? null : proof.grade();
  }

  static <T> List<T> listed(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
