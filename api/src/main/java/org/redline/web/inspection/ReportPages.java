package org.redline.web.inspection;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redline.report.Phrases;
import org.redline.web.inspection.ReportPage.Count;
import org.redline.web.pages.Words;
import org.redline.web.rules.RulesInForce;
import org.springframework.stereotype.Component;

/** Lays out reports as pages. */
@Component
public class ReportPages {
  private final Recall recall;
  private final Reports reports;
  private final RulesInForce inForce;

  ReportPages(Recall recall, Reports reports, RulesInForce inForce) {
    this.recall = recall;
    this.reports = reports;
    this.inForce = inForce;
  }

  /**
   * The page of a report that was just made.
   *
   * @param path address of the page
   */
  public ReportPage latest(Reports.Audited audited, String path, Filter filter, Words words) {
    return page(recall.of(audited, words.language()), path, filter, words);
  }

  /** The page of a kept report. */
  ReportPage kept(StoredReport stored, Filter filter, Words words) {
    String path = "/firms/" + stored.firm() + "/reports/" + stored.id();
    return page(recall.of(stored, words.language()), path, filter, words);
  }

  /** All of a kept report, as it is exported. */
  ReportPage whole(StoredReport stored, Words words) {
    return kept(stored, Filter.all(), words);
  }

  private ReportPage page(Shown shown, String path, Filter filter, Words words) {
    Phrases phrases = shown.phrases(words.language());
    Asking asking = new Asking(shown.rules().vocabulary(), phrases, words.language());
    List<Row> rows = new Rows(shown.kept(), phrases, asking).all();
    List<Group> groups = Group.of(rows, filter);
    Steps steps = new Steps(shown.rules(), phrases, asking, words);
    return new ReportPage(
        shown,
        !inForce.rules().digest().equals(shown.stored().rulesDigest()),
        shown.stored().isKept() ? reports.before(shown.stored()).orElse(null) : null,
        path,
        filter,
        counts(rows, path, filter),
        groups.stream().mapToInt(group -> group.rows().size()).sum(),
        groups,
        details(groups, shown, new Details(shown, words)),
        Timeline.of(
            shown.kept().actions().stream().map(steps::of).toList(), shown.kept().asOf(), words),
        Wanted.of(rows),
        rulebooks(rows),
        phrases);
  }

  private static List<Count> counts(List<Row> rows, String path, Filter filter) {
    Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    rows.forEach(row -> counts.merge(row.outcome(), 1L, Long::sum));
    return Arrays.stream(Outcome.values())
        .map(o -> new Count(o, counts.getOrDefault(o, 0L), filter.with(o).on(path)))
        .toList();
  }

  /** Of a kept report those of breaches only; the rest is fetched from its address. */
  private static Map<Integer, Detail> details(List<Group> groups, Shown shown, Details details) {
    Map<Integer, Detail> told = new LinkedHashMap<>();
    groups.stream()
        .flatMap(group -> group.rows().stream())
        .filter(row -> row.outcome().isBreach() || !shown.stored().isKept())
        .forEach(row -> told.put(row.number(), details.of(row.number())));
    return told;
  }

  private static Map<String, String> rulebooks(List<Row> rows) {
    Map<String, String> rulebooks = new LinkedHashMap<>();
    rows.forEach(row -> rulebooks.putIfAbsent(row.rulebook(), row.rulebookTitle()));
    return rulebooks;
  }
}
