package org.redline.explain;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redline.audit.Finding;
import org.redline.memory.BreachState;
import org.redline.memory.Verdict;
import org.redline.rulebook.Citations;
import org.redline.rulebook.Interval;
import org.redline.rulebook.Law;
import org.redline.rulebook.Wording;
import org.redline.text.Bilingual;

/** Says how the verdict, the state and the law came about. */
record Account(Finding finding, Map<String, Law> laws) {
  Bilingual verdict() {
    return Speech.both(speech -> speech.say("verdict." + key()) + state(speech));
  }

  private String key() {
    Verdict verdict = finding.verdict();
    if (verdict == Verdict.NOT_APPLICABLE) {
      return finding.wording().isPresent() ? "not-applicable.scope" : "not-applicable.day";
    } else if (verdict == Verdict.UNDETERMINED) {
      return finding.day().isPresent() ? "undetermined" : "undetermined.day";
    }
    return verdict.code() + (finding.scopeUnknown() ? ".scope" : "");
  }

  private String state(Speech speech) {
    Optional<BreachState> state = finding.state();
    if (state.isEmpty()) {
      return "";
    }
    String said = state.get().name().toLowerCase(Locale.ROOT);
    return speech.say("state", speech.say("state." + said)) + over(speech);
  }

  private String over(Speech speech) {
    return finding.over().map(day -> speech.say("state.day", day)).orElse(speech.say("stop"));
  }

  Bilingual law() {
    return Speech.both(speech -> day(speech) + wording(speech));
  }

  private String day(Speech speech) {
    Optional<LocalDate> day = finding.day();
    if (day.isEmpty() && finding.verdict() == Verdict.NOT_APPLICABLE) {
      return speech.say("law.day.needless");
    } else if (day.isEmpty()) {
      return speech.say("law.day.unknown");
    } else if (finding.provision().continuous()) {
      return speech.say("law.day.continuous", day.get());
    }
    boolean stated = finding.provision().decisive() != null;
    return stated ? stated(day.get(), speech) : speech.say("law.day.check", day.get());
  }

  private String stated(LocalDate day, Speech speech) {
    String subject = finding.subject().type().variable();
    Context context = new Context(speech, null, subject, "", Map.of());
    var decisive = finding.provision().decisive();
    return decisive == null
        ? ""
        : speech.say("law.day.stated", new Nouns(context).of(decisive.tree(), null), day);
  }

  private String wording(Speech speech) {
    Wording wording = finding.wording().orElse(null);
    if (finding.day().isEmpty()) {
      return "";
    } else if (wording == null) {
      return speech.say("law.none");
    }
    String cited = new Citations(laws, speech.language(), basis -> "").of(wording.breaks());
    String said = speech.say("law.wording", cited, days(wording.inForce(), speech));
    return finding.unverified() ? said + speech.say("law.unverified") : said;
  }

  private static String days(Interval days, Speech speech) {
    @Nullable LocalDate to = days.to();
    return to == null
        ? speech.say("law.since", days.from())
        : speech.say("law.between", days.from(), to.minusDays(1));
  }
}
