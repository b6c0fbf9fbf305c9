package org.redline.web.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redline.audit.Finding;
import org.redline.memory.Stage;
import org.redline.report.Phrases;
import org.redline.rulebook.Basis;
import org.redline.rulebook.Law;
import org.redline.rulebook.Measure;
import org.redline.rulebook.Wording;
import org.redline.web.pages.Words;

/** Says on which places in laws a finding rests, and what they come to, in our own words. */
final class Grounds {
  private final Shown shown;
  private final Phrases phrases;
  private final Words words;

  Grounds(Shown shown, Phrases phrases, Words words) {
    this.shown = shown;
    this.phrases = phrases;
    this.words = words;
  }

  /**
   * The grounds of a finding.
   *
   * @param demand what the provision demands, in sentences
   */
  List<Ground> of(KeptFinding finding, Optional<Finding> known, List<String> demand) {
    List<Ground> grounds = new ArrayList<>();
    finding.breaks().forEach(basis -> grounds.add(ground("breaks", basis, demand)));
    Optional<Wording> wording = known.flatMap(Finding::wording);
    if (wording.isPresent()) {
      List<String> measures = measures(wording.get());
      wording.get().punishedBy().stream()
          .filter(basis -> !finding.breaks().contains(basis))
          .forEach(basis -> grounds.add(ground("punishes", basis, measures)));
    }
    return grounds;
  }

  private Ground ground(String role, Basis basis, List<String> told) {
    Law law = shown.rules().laws().get(basis.law());
    return new Ground(
        role,
        phrases.cited(List.of(basis)),
        law == null ? "" : named(law),
        law == null ? "" : days(law),
        basis.unverified(),
        told);
  }

  private String named(Law law) {
    String title = words.of(law.title());
    return law.number() == null ? title : words.get("finding.law", title, law.number());
  }

  private String days(Law law) {
    return law.inForce().to() == null
        ? words.get("finding.law.since", law.inForce().from())
        : words.get("finding.law.between", law.inForce().from(), law.inForce().to().minusDays(1));
  }

  /** What follows at each stage, without the amounts: these stand with the actions. */
  private List<String> measures(Wording wording) {
    List<String> told = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      List<Measure> measures = wording.measures().getOrDefault(stage, List.of());
      if (!measures.isEmpty()) {
        List<String> said = measures.stream().map(this::measure).distinct().toList();
        told.add(words.get("finding.stage", phrases.of(stage), phrases.list(said)));
      }
    }
    return told;
  }

  private String measure(Measure measure) {
    return words.get(
        measure.may() ? "finding.measure.may" : "finding.measure",
        words.of(measure.action().title()),
        phrases.of(measure.party()));
  }
}
