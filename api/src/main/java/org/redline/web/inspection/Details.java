package org.redline.web.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redline.audit.Finding;
import org.redline.condition.Evidence;
import org.redline.explain.Explainer;
import org.redline.explain.Explanation;
import org.redline.explain.PlainWords;
import org.redline.facts.Grade;
import org.redline.report.Phrases;
import org.redline.rulebook.Law;
import org.redline.rulebook.Requirement;
import org.redline.rulebook.Wording;
import org.redline.vocabulary.RecordType;
import org.redline.web.pages.Words;

/** Tells everything about single findings of a report. */
final class Details {
  private final Shown shown;
  private final Words words;
  private final Phrases phrases;
  private final Asking asking;
  private final Explainer explainer;
  private final Rows rows;

  Details(Shown shown, Words words) {
    this.shown = shown;
    this.words = words;
    this.phrases = shown.phrases(words.language());
    this.asking = new Asking(shown.rules().vocabulary(), phrases, words.language());
    this.explainer = Explainer.of(shown.rules());
    this.rows = new Rows(shown.kept(), phrases, asking);
  }

  /** The finding with a number from 1. */
  Detail of(int number) {
    Row row = rows.row(number);
    Optional<Finding> known = shown.finding(number);
    Optional<Explanation> explanation = known.map(explainer::explain);
    List<String> demand = demand(known);
    return new Detail(
        row,
        demand,
        row.finding().evidence().stream().map(fact -> fact(fact, row, known)).toList(),
        new Grounds(shown, phrases, words).of(row.finding(), known, demand),
        explanation.map(new Whys(words.language())::of).orElse(null),
        explanation
            .map(e -> asking.of(e.missing().stream().map(Explanation.Point::path).toList()))
            .orElse(row.wants()),
        row.finding().covers().stream().flatMap(id -> served(id).stream()).toList());
  }

  /** Whom it binds and what breaks it, made from the conditions themselves. */
  private List<String> demand(Optional<Finding> known) {
    List<String> said = new ArrayList<>();
    Wording wording = known.flatMap(Finding::wording).orElse(null);
    if (wording != null) {
      RecordType type = known.get().subject().type();
      var applies = PlainWords.of(wording.applies().tree(), type);
      said.add(words.get("finding.applies", words.of(applies)));
      var breach = PlainWords.of(wording.breach().tree(), type);
      said.add(words.get("finding.breach", words.of(breach)));
    }
    return said;
  }

  private Known fact(Evidence fact, Row row, Optional<Finding> known) {
    Optional<Grade> grade =
        known.isEmpty() ? Optional.of(row.finding().grade()) : known.get().grade(fact);
    return new Known(
        phrases.path(fact.path()),
        phrases.value(fact),
        fact.path(),
        grade.map(Grade::code).orElse(""),
        grade.map(phrases::of).orElse(""));
  }

  private Optional<Detail.Served> served(String id) {
    Requirement requirement = shown.rules().requirements().get(id);
    return Optional.ofNullable(requirement)
        .map(
            r ->
                new Detail.Served(
                    id,
                    words.of(r.title()),
                    words.of(r.says()),
                    r.source().stream().map(this::source).toList()));
  }

  private String source(String key) {
    Law law = shown.rules().laws().get(key);
    return law == null ? key : words.of(law.title());
  }
}
