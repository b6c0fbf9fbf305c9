package org.redline.web.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redline.audit.Finding;
import org.redline.audit.MandatedAction;
import org.redline.facts.Decision;
import org.redline.facts.Enterprise;
import org.redline.facts.Grade;
import org.redline.facts.Hazard;
import org.redline.facts.PartyKind;
import org.redline.memory.Standing;
import org.redline.memory.Verdict;
import org.redline.report.Phrases;
import org.redline.text.Language;
import org.redline.web.documents.NotDrawn.Problem;

/** Finds everything that stands against drawing a document. */
final class Checks {
  private static final int LONGEST = 4_000;

  private final Drawing drawing;
  private final Catalogue.Details details;
  private final Phrases phrases;
  private final List<Problem> problems = new ArrayList<>();

  private Checks(Drawing drawing) {
    this.drawing = drawing;
    this.details = Catalogue.of(drawing.kind());
    this.phrases = Phrases.of(drawing.audited().report(), drawing.audited().rules(), Language.ZH);
  }

  static List<Problem> of(Drawing drawing, LocalDate today) {
    Checks checks = new Checks(drawing);
    checks.day(today);
    checks.officers();
    checks.findings();
    checks.needs();
    checks.penalty();
    checks.fields();
    return checks.problems;
  }

  private void add(String key, Object... arguments) {
    problems.add(Problem.of(key, arguments));
  }

  private void day(LocalDate today) {
    if (drawing.day().isAfter(today)) {
      add("document.day.ahead", drawing.day());
    }
    if (drawing.day().isBefore(details.from())) {
      add("document.day.early", details.zh(), details.from());
    }
    for (String right : details.rightsTexts()) {
      if (RightsTexts.on(right, drawing.day()).isEmpty()) {
        add("document.rights.none", drawing.day());
      }
    }
  }

  private void officers() {
    long different = drawing.officers().stream().map(Officer::account).distinct().count();
    if (different != details.officers()) {
      add("document.officers", details.officers());
    }
    for (Officer officer : drawing.officers()) {
      String certificate = officer.certificate();
      if (certificate == null || certificate.isBlank()) {
        add("document.officer.certificate", officer.name());
      }
    }
  }

  private void findings() {
    if (details.findings() == Catalogue.Proof.VERIFIED && drawing.findings().isEmpty()) {
      add("document.findings.none", details.zh());
    }
    if (!details.aboutFindings()) {
      return;
    }
    for (FindingKey key : drawing.findings()) {
      Optional<Finding> finding = Sheets.find(drawing, key);
      if (finding.isEmpty() || finding.get().verdict() != Verdict.VIOLATED) {
        add("document.finding.not-violated", key.provision(), String.valueOf(key.subject()));
      } else {
        finding(finding.get());
      }
    }
  }

  private void finding(Finding finding) {
    String named = Sheets.named(finding, phrases);
    if (details.findings() == Catalogue.Proof.VERIFIED && finding.grade() != Grade.VERIFIED) {
      add("document.finding.declared", named);
    }
    boolean drawnUp = drawing.origin() != null;
    if (details.onlyContinuing() && !drawnUp && !Sheets.continuing(finding)) {
      add("document.finding.over", named);
    }
    boolean penalty = details.mandatory().contains("penalty") && drawing.decision() == null;
    if (penalty
        && !drawnUp
        && drawing.audited().report().actions().stream().noneMatch(a -> punishes(a, finding))) {
      add(
          drawing.person() == null ? "document.penalty.no-unit" : "document.penalty.no-person",
          named);
    }
  }

  /** Whether an article punishes, at the present stage, whom the document is made out to. */
  private boolean punishes(MandatedAction action, Finding finding) {
    boolean unit = action.party() == PartyKind.UNIT;
    return action.standing() == Standing.LAW
        && action.action().penalty() != null
        && unit == (drawing.person() == null)
        && Sheets.follows(action, finding);
  }

  private void needs() {
    Enterprise unit = drawing.audited().report().unit();
    if (details.needs("order") && drawing.order() == null) {
      add("document.needs.order", details.zh());
    }
    boolean named =
        !drawing.documents().isEmpty() || drawing.order() != null || drawing.decision() != null;
    if (details.needs("documents") && !named) {
      add("document.needs.documents", details.zh());
    }
    String person = drawing.person();
    Origin origin = drawing.origin();
    boolean personal = origin != null && origin.party() != PartyKind.UNIT;
    if ((details.needs("person") || personal) && person == null) {
      add("document.needs.person", details.zh());
    }
    if (person != null && origin == null && Sheets.person(unit, person).isEmpty()) {
      add("document.person.unknown", person);
    }
    if (details.needs("hazard")) {
      hazards(unit);
    }
  }

  /** What a decision says of the penalty is what was decided. */
  private void penalty() {
    Decision decision = drawing.decision();
    if (decision == null || !details.mandatory().contains("penalty")) {
      return;
    }
    String decided = new FileFields(drawing).against(decision);
    if (decided.isEmpty()) {
      add("document.penalty.none", details.zh());
    }
    if (!drawing.fields().getOrDefault("penalty", decided).equals(decided)) {
      add("document.penalty.decided", decided);
    }
  }

  private void hazards(Enterprise unit) {
    List<Hazard> hazards = Sheets.hazards(drawing);
    if (hazards.isEmpty()) {
      add("document.needs.hazard", details.zh());
    }
    hazards.stream()
        .filter(hazard -> !Sheets.verified(hazard, unit))
        .forEach(hazard -> add("document.hazard.declared", String.valueOf(hazard.description())));
  }

  private void fields() {
    drawing
        .fields()
        .forEach(
            (name, text) -> {
              if (!details.fields().contains(name)) {
                add("document.field.unknown", name);
              } else if (text.length() > LONGEST) {
                add("document.field.long", Catalogue.title(name), LONGEST);
              }
            });
  }
}
