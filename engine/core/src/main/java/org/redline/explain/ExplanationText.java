package org.redline.explain;

import java.util.List;
import java.util.Locale;
import org.redline.condition.Truth;
import org.redline.memory.BreachState;
import org.redline.memory.Verdict;
import org.redline.text.Bilingual;
import org.redline.text.Columns;
import org.redline.text.Language;

/** Writes an explanation as text. */
public final class ExplanationText {
  private static final int MOST_DECISIVE = 5;

  /** Columns that text keeps however deep it stands. */
  private static final int NARROWEST = 40;

  private static final String MARKS = "✓✗?·";

  private final Speech speech;
  private final int width;
  private final StringBuilder text = new StringBuilder();

  private ExplanationText(Language language, int width) {
    this.speech = new Speech(language);
    this.width = width;
  }

  /**
   * The explanation in {@code language}, its lines ended by {@code \n}.
   *
   * @param width columns in which its lines are folded
   */
  public static String of(Explanation explanation, Language language, int width) {
    ExplanationText text = new ExplanationText(language, width);
    text.write(explanation);
    return text.text.toString();
  }

  /** A condition taken apart, part by part. */
  static String of(Reason reason, Language language) {
    ExplanationText text = new ExplanationText(language, Integer.MAX_VALUE);
    text.reason(0, reason, true);
    return text.text.toString();
  }

  private void write(Explanation explanation) {
    var provision = explanation.finding().provision();
    line(0, said(provision.title()));
    line(1, speech.say("head.provision", provision.id()));
    line(1, speech.say("head.subject", explanation.finding().subject().path()));
    line(1, said(explanation.verdict()));
    line(1, said(explanation.law()));
    decisive(explanation);
    explanation.scope().ifPresent(reason -> tree("scope", reason));
    explanation.breach().ifPresent(reason -> tree("breach", reason));
    points("evidence", explanation.evidence());
    endings(explanation);
    points("missing", explanation.missing());
    remedies(explanation);
  }

  /** For what is no breach: the parts that decided. */
  private void decisive(Explanation explanation) {
    Verdict verdict = explanation.finding().verdict();
    var deciding = verdict == Verdict.NOT_APPLICABLE ? explanation.scope() : explanation.breach();
    if (deciding.isEmpty() || verdict == Verdict.VIOLATED || verdict == Verdict.UNDETERMINED) {
      return;
    }
    line(0, speech.say("head.decisive"));
    deciding.get().decisive().stream().limit(MOST_DECISIVE).forEach(r -> reason(1, r, false));
  }

  private void tree(String key, Reason reason) {
    line(0, speech.say("head." + key));
    reason(1, reason, true);
  }

  private void reason(int level, Reason reason, boolean parts) {
    line(level, mark(reason.truth()) + " " + said(reason.text()));
    if (parts) {
      reason.parts().forEach(part -> reason(level + 1, part, true));
    }
  }

  private static String mark(Truth truth) {
    return switch (truth) {
      case TRUE -> "✓";
      case FALSE -> "✗";
      case UNKNOWN -> "?";
    };
  }

  private void points(String key, List<Explanation.Point> points) {
    if (!points.isEmpty()) {
      line(0, speech.say("head." + key));
      points.forEach(
          point ->
              line(1, speech.say("point", said(point.label()), said(point.value()), point.path())));
    }
  }

  private void endings(Explanation explanation) {
    if (explanation.finding().verdict() != Verdict.VIOLATED) {
      return;
    }
    line(0, speech.say("head.endings"));
    if (explanation.endings().isEmpty()) {
      line(1, speech.say("endings.none"));
    }
    for (Explanation.End end : explanation.endings()) {
      line(1, speech.say("ending." + end.state().name().toLowerCase(Locale.ROOT)));
      reason(2, end.reason(), true);
    }
  }

  private void remedies(Explanation explanation) {
    if (explanation.finding().verdict() != Verdict.VIOLATED) {
      return;
    }
    line(0, speech.say("head.remedies"));
    if (explanation.past()) {
      line(1, speech.say("remedies." + past(explanation)));
    }
    for (Remedy remedy : explanation.remedies()) {
      line(1, speech.say("remedy." + key(remedy)));
      remedy.changes().forEach(change -> line(2, "· " + said(change.text())));
    }
  }

  private static String past(Explanation explanation) {
    boolean over =
        explanation.finding().state().filter(state -> state != BreachState.CONTINUING).isPresent();
    return over ? "over" : explanation.remedies().isEmpty() ? "none" : "past";
  }

  private static String key(Remedy remedy) {
    return remedy.effect().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String said(Bilingual both) {
    return both.in(speech.language());
  }

  /** A line, folded; what goes over hangs below its beginning, behind a mark. */
  private void line(int level, String line) {
    String indent = "  ".repeat(level);
    boolean marked = line.length() > 1 && MARKS.indexOf(line.charAt(0)) >= 0;
    int room = Math.max(NARROWEST, width - indent.length() - (marked ? 2 : 0));
    String first = marked ? line.substring(0, 2) : "";
    for (String part : Columns.wrapped(line.substring(first.length()), room)) {
      text.append(indent).append(first).append(part).append('\n');
      first = marked ? "  " : "";
    }
  }
}
