package org.redline.batch;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.SortedMap;
import java.util.function.Function;
import org.redline.batch.Counts.Row;
import org.redline.memory.Verdict;
import org.redline.rulebook.RuleSet;
import org.redline.text.Bilingual;
import org.redline.text.Language;

/** The summary for people: one page that needs nothing else, no script and no network. */
final class SummaryPage {
  private static final int MOST = 15;
  private static final String SCOPE_UNKNOWN = "scope-unknown";

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
    verdicts(counts.all());
    page.paragraph("rate", names.text("rate"));
    table("rulebooks", counts.rulebooks(), names::rulebook);
    table("sectors", counts.sectors(), names::sector);
    table("regions", counts.regions(), names::region);
    provisions(counts.provisions());
    actions(counts.actions());
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

  private void verdicts(Row all) {
    page.heading(names.text("verdicts"));
    Map<String, Long> parts = new LinkedHashMap<>();
    for (Verdict verdict : Verdict.values()) {
      parts.put(verdict.code(), all.of(verdict));
      if (verdict == Verdict.COMPLIANT) {
        parts.put(SCOPE_UNKNOWN, all.scopeUnknown());
      }
    }
    page.stack(names.text("verdicts"), parts);
    page.beginBars();
    parts.forEach((key, n) -> page.bar(names.verdict(key), n, all.findings(), key));
    page.endBars();
  }

  /** The riskiest first. */
  private void table(String key, SortedMap<String, Row> rows, Function<String, Bilingual> name) {
    page.heading(names.text(key));
    List<String> columns =
        List.of(
            key, "share", "firms", "with", "violated", "undetermined", "compliant", SCOPE_UNKNOWN);
    page.beginTable(columns.stream().map(names::text).toList());
    double most = rows.values().stream().mapToDouble(Row::share).max().orElse(0);
    rows.entrySet().stream()
        .sorted(Comparator.comparing((Entry<String, Row> e) -> -e.getValue().share()))
        .forEach(e -> row(name.apply(e.getKey()), e.getValue(), most));
    page.endTable();
  }

  private void row(Bilingual name, Row row, double most) {
    List<Long> cells =
        List.of(
            row.firms(),
            row.firmsWithViolations(),
            row.of(Verdict.VIOLATED),
            row.of(Verdict.UNDETERMINED),
            row.of(Verdict.COMPLIANT),
            row.scopeUnknown());
    page.row(name, row.share(), most, cells);
  }

  private void provisions(SortedMap<String, Row> provisions) {
    Map<String, Long> violated = new LinkedHashMap<>();
    provisions.forEach((id, row) -> violated.put(id, row.of(Verdict.VIOLATED)));
    ranking(names.text("provisions", MOST), violated, names::provision, "violated");
  }

  private void actions(SortedMap<String, Long> actions) {
    ranking(names.text("actions", MOST), actions, names::action, "action");
  }

  private void ranking(
      Bilingual title, Map<String, Long> counts, Function<String, Bilingual> name, String kind) {
    page.heading(title);
    List<Entry<String, Long>> most =
        counts.entrySet().stream()
            .filter(e -> e.getValue() > 0)
            .sorted(Comparator.comparing((Entry<String, Long> e) -> -e.getValue()))
            .limit(MOST)
            .toList();
    if (most.isEmpty()) {
      page.paragraph("none", names.text("none"));
      return;
    }
    page.beginBars();
    most.forEach(e -> page.bar(name.apply(e.getKey()), e.getValue(), most.get(0).getValue(), kind));
    page.endBars();
  }
}
