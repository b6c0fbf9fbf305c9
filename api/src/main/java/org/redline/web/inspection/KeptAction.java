package org.redline.web.inspection;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.audit.DueDate;
import org.redline.audit.Money;
import org.redline.facts.PartyKind;
import org.redline.memory.LegalKind;
import org.redline.memory.Stage;
import org.redline.memory.Standing;
import org.redline.rulebook.Basis;
import org.redline.rulebook.Deadline;

/**
 * A mandated action as the kept bytes say it.
 *
 * @param action key of the kind of action
 * @param may the law says 可以 (may), not shall
 * @param possible whether it stands depends on facts that are missing
 * @param held why it is held back; null where it is not
 * @param document name of its document; null where none is served
 */
record KeptAction(
    String action,
    Standing standing,
    LegalKind kind,
    Stage stage,
    PartyKind party,
    KeptReport.About subject,
    String authority,
    List<State> preconditions,
    @Nullable Term deadline,
    @Nullable Range amount,
    @Nullable List<Grading> benchmarks,
    List<Basis> basis,
    List<String> because,
    boolean may,
    boolean possible,
    List<String> missing,
    List<Step> leadsThrough,
    @Nullable String supersededBy,
    @Nullable String held,
    @Nullable String document,
    boolean documentUnverified,
    Titles titles) {

  List<Grading> gradings() {
    return requireNonNullElse(benchmarks, List.of());
  }

  /** What it is, against whom and for what: how the same action is known in two reports. */
  String key() {
    return String.join(
        "|", action, standing.code(), party.code(), subject.kind(), String.valueOf(subject.id()));
  }

  /** Whether {@code finding} is among what it follows from. */
  boolean follows(KeptFinding finding) {
    boolean about = subject.equals(finding.subject()) || subject.kind().equals("Enterprise");
    return about && because.contains(finding.provision());
  }

  /** A precondition: {@code met}, {@code not-met} or {@code unknown}. */
  record State(String text, String state, List<String> missing) {}

  /** A term; see {@link Deadline}. */
  record Term(
      @Nullable LocalDate day,
      String runsFrom,
      String term,
      String calendar,
      boolean suggested,
      boolean unverified) {
    DueDate due() {
      boolean working = calendar.equals("working");
      return new DueDate(new Deadline(runsFrom, term, working, suggested), day, unverified);
    }
  }

  /** A range of money; see {@link Money}. */
  record Range(@Nullable BigDecimal min, @Nullable BigDecimal max, List<String> missing) {
    Money money() {
      return new Money(min, max, missing);
    }
  }

  /** A grade of a region's benchmark for fines. */
  record Grading(
      String grade, @Nullable BigDecimal min, @Nullable BigDecimal max, List<Basis> basis) {
    Money money() {
      return new Money(min, max, List.of());
    }
  }

  /** A legal step that leads to what a campaign demands. */
  record Step(String action, boolean stands) {}

  /** Its codes in the language of the bytes. */
  record Titles(
      String action, String standing, String kind, String stage, String party, String authority) {}
}
