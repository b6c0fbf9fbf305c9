package org.redline.web.inspection;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redline.audit.Finding;
import org.redline.explain.Explanation;
import org.redline.explain.Reason;
import org.redline.explain.Remedy;
import org.redline.memory.BreachState;
import org.redline.memory.Verdict;
import org.redline.text.Language;

/** Puts explanations into the words of one language. */
final class Whys {
  private final Language language;

  Whys(Language language) {
    this.language = language;
  }

  Why of(Explanation explanation) {
    return new Why(
        explanation.verdict().in(language),
        explanation.law().in(language),
        decisive(explanation),
        node(explanation.scope()),
        node(explanation.breach()),
        explanation.endings().stream().map(this::end).toList(),
        past(explanation),
        explanation.remedies().stream().map(this::cure).toList());
  }

  private @Nullable Node node(Optional<Reason> reason) {
    return reason.map(r -> Node.of(r, language)).orElse(null);
  }

  private List<Node> decisive(Explanation explanation) {
    Verdict verdict = explanation.finding().verdict();
    if (verdict == Verdict.VIOLATED || verdict == Verdict.UNDETERMINED) {
      return List.of();
    }
    boolean scope = verdict == Verdict.NOT_APPLICABLE;
    Optional<Reason> deciding = scope ? explanation.scope() : explanation.breach();
    return deciding.map(reason -> Node.decisive(reason, language)).orElse(List.of());
  }

  private Why.End end(Explanation.End end) {
    return new Why.End(end.state().code(), Node.of(end.reason(), language));
  }

  private Why.Cure cure(Remedy remedy) {
    String effect = remedy.effect().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Why.Cure(
        effect, remedy.changes().stream().map(change -> change.text().in(language)).toList());
  }

  private static @Nullable String past(Explanation explanation) {
    Finding finding = explanation.finding();
    if (finding.verdict() != Verdict.VIOLATED || !explanation.past()) {
      return null;
    }
    boolean over = finding.state().filter(state -> state != BreachState.CONTINUING).isPresent();
    return over ? "over" : explanation.remedies().isEmpty() ? "none" : "past";
  }
}
