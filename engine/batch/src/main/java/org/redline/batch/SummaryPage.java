package org.redline.batch;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redline.rulebook.RuleSet;
import org.redline.text.Bilingual;
import org.redline.text.Language;

/** The summary for people: one page that needs nothing else, no script and no network. */
final class SummaryPage {
  private final Names names;
  private final Page page;

  private SummaryPage(RuleSet rules, Language language) {
    this.names = new Names(rules);
    this.page = new Page(language);
  }

  static String write(Totals totals, String input, RuleSet rules, Language language) {
    SummaryPage page = new SummaryPage(rules, language);
    page.whole(totals, input, rules.digest());
    return page.page.finished();
  }

  private void whole(Totals totals, String input, String digest) {
    Counts counts = totals.counts();
    page.begin(names.text("title"));
    figures(totals);
    page.paragraph("digest", names.text("input", input));
    days(counts.days());
    page.paragraph("digest", names.text("rules", digest));
    new SummaryParts(names, page, Links.NONE)
        .verdicts(counts.all())
        .rate()
        .rulebooks(counts.rulebooks())
        .sectors(counts.sectors())
        .regions(counts.regions())
        .provisions(counts.provisions())
        .actions(counts.actions());
  }

  private void days(List<LocalDate> days) {
    if (!days.isEmpty()) {
      boolean one = days.get(0).equals(days.get(1));
      page.paragraph("digest", names.text(one ? "day" : "days", days.get(0), days.get(1)));
    }
  }

  private void figures(Totals totals) {
    Map<Bilingual, Long> figures = new LinkedHashMap<>();
    figures.put(names.text("firms"), totals.counts().all().firms());
    figures.put(names.text("with"), totals.counts().all().firmsWithViolations());
    figures.put(names.text("rejected"), totals.rejected());
    page.figures(figures);
  }
}
