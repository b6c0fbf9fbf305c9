package org.redline.web.overview;

import java.util.SortedMap;
import java.util.TreeMap;
import org.redline.batch.Counts;
import org.redline.batch.Counts.Row;
import org.redline.batch.SummaryParts;
import org.redline.rulebook.RuleSet;
import org.redline.web.pages.Words;
import org.redline.web.users.Region;
import org.springframework.web.util.UriComponentsBuilder;

/** The charts and tables of a run, whose numbers lead to the firms behind them. */
final class RunCharts {
  private final Run run;
  private final SummaryParts parts;

  RunCharts(Run run, RuleSet rules, Words words) {
    this.run = run;
    this.parts = new SummaryParts(rules, words.language(), this::firms);
  }

  /**
   * The charts.
   *
   * @param within code of a city whose counties are shown; empty for what is best
   */
  String html(Counts counts, String within) {
    return parts
        .verdicts(counts.all())
        .rate()
        .rulebooks(counts.rulebooks())
        .sectors(counts.sectors())
        .regions(regions(counts, within))
        .provisions(counts.provisions())
        .taken();
  }

  private static SortedMap<String, Row> regions(Counts counts, String within) {
    if (!within.matches("[0-9]{6}")) {
      return counts.regions();
    }
    SortedMap<String, Row> counties = new TreeMap<>(counts.counties());
    counties.keySet().removeIf(code -> !new Region(within).contains(code));
    return counties;
  }

  private String firms(Counts.Table table, String key, String column) {
    return UriComponentsBuilder.fromPath("/overview/{id}/firms")
        .queryParam("table", "{table}")
        .queryParam("key", "{key}")
        .queryParam("outcome", "{outcome}")
        .encode()
        .buildAndExpand(run.id(), table.code(), key, column)
        .toUriString();
  }
}
