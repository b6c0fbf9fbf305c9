package org.redline.batch;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.redline.batch.Counts.Row;
import org.redline.batch.Counts.Table;
import org.redline.memory.Verdict;
import org.redline.rulebook.RuleSet;
import org.redline.text.Bilingual;
import org.redline.text.Language;

/** Charts and tables of verdicts as parts of a page, without a style of their own. */
public final class SummaryParts {
  /** Column of violations whose every fact is verified. */
  public static final String ESTABLISHED = "violated";

  /** Column of violations that rest on what was only declared. */
  public static final String SUSPECTED = "suspected";

  /** Column of findings without a breach, while it is not known whether the provision applies. */
  public static final String SCOPE_UNKNOWN = "scope-unknown";

  private static final int MOST = 15;

  private final Names names;
  private final Page page;
  private final Links links;

  /** Parts in one language, whose numbers lead to where {@code links} says. */
  public SummaryParts(RuleSet rules, Language language, Links links) {
    this(new Names(rules), new Page(language), links);
  }

  SummaryParts(Names names, Page page, Links links) {
    this.names = names;
    this.page = page;
    this.links = links;
  }

  /** What was made since this was last asked. */
  public String taken() {
    return page.taken();
  }

  /** All findings by verdict, none mixed with another. */
  public SummaryParts verdicts(Row all) {
    Map<String, Long> parts = parts(all);
    page.heading(names.text("verdicts"));
    page.stack(names.text("verdicts"), parts);
    page.beginBars();
    parts.forEach((key, n) -> page.bar(names.verdict(key), n, all.findings(), key, ""));
    page.endBars();
    return this;
  }

  /** The findings of a row by verdict. */
  public static Map<String, Long> parts(Row row) {
    Map<String, Long> parts = new LinkedHashMap<>();
    parts.put(ESTABLISHED, row.established());
    parts.put(SUSPECTED, row.suspected());
    parts.put(Verdict.UNDETERMINED.code(), row.of(Verdict.UNDETERMINED));
    parts.put(Verdict.COMPLIANT.code(), row.of(Verdict.COMPLIANT));
    parts.put(SCOPE_UNKNOWN, row.scopeUnknown());
    parts.put(Verdict.NOT_APPLICABLE.code(), row.of(Verdict.NOT_APPLICABLE));
    return parts;
  }

  /** How the shares are worked out. */
  public SummaryParts rate() {
    page.paragraph("rate", names.text("rate"));
    return this;
  }

  public SummaryParts rulebooks(SortedMap<String, Row> rows) {
    return table(Table.RULEBOOKS, rows, names::rulebook);
  }

  public SummaryParts sectors(SortedMap<String, Row> rows) {
    return table(Table.SECTORS, rows, names::sector);
  }

  public SummaryParts regions(SortedMap<String, Row> rows) {
    return table(Table.REGIONS, rows, names::region);
  }

  /** The riskiest first. */
  private SummaryParts table(
      Table table, SortedMap<String, Row> rows, Function<String, Bilingual> name) {
    String key = table.code();
    page.heading(names.text(key));
    page.beginTable(columns(key).stream().map(names::text).toList());
    double most = rows.values().stream().mapToDouble(Row::share).max().orElse(0);
    rows.entrySet().stream()
        .sorted(Comparator.comparing((Entry<String, Row> e) -> -e.getValue().share()))
        .forEach(e -> row(table, e, name, most));
    page.endTable();
    return this;
  }

  private static List<String> columns(String key) {
    return List.of(
        key,
        "share",
        "unknown-share",
        "firms",
        "with",
        ESTABLISHED,
        SUSPECTED,
        "undetermined",
        "compliant",
        SCOPE_UNKNOWN);
  }

  private void row(
      Table table, Entry<String, Row> entry, Function<String, Bilingual> name, double most) {
    Row row = entry.getValue();
    page.beginRow(name.apply(entry.getKey()));
    page.share(row.share(), most, ESTABLISHED);
    page.share(row.unknownShare(), 1, "undetermined");
    page.number(row.firms(), "");
    page.number(row.firmsWithViolations(), "");
    Map<String, Long> parts = parts(row);
    parts.remove(Verdict.NOT_APPLICABLE.code());
    parts.forEach((part, n) -> page.number(n, n == 0 ? "" : links.to(table, entry.getKey(), part)));
    page.endRow();
  }

  /** The provisions that are violated most, and those of which most cannot be judged. */
  public SummaryParts provisions(SortedMap<String, Row> provisions) {
    provisions(provisions, "provisions", Row::established, ESTABLISHED);
    provisions(provisions, "provisions.suspected", Row::suspected, SUSPECTED);
    Verdict unknown = Verdict.UNDETERMINED;
    return provisions(provisions, "provisions.unknown", row -> row.of(unknown), unknown.code());
  }

  private SummaryParts provisions(
      SortedMap<String, Row> provisions, String title, ToLongFunction<Row> count, String kind) {
    Map<String, Long> counts = new LinkedHashMap<>();
    provisions.forEach((id, row) -> counts.put(id, count.applyAsLong(row)));
    Function<String, String> to = id -> links.to(Table.PROVISIONS, id, kind);
    return ranking(names.text(title, MOST), counts, names::provision, kind, to);
  }

  /** The actions that are demanded most. */
  SummaryParts actions(SortedMap<String, Long> actions) {
    return ranking(names.text("actions", MOST), actions, names::action, "action", id -> "");
  }

  private SummaryParts ranking(
      Bilingual title,
      Map<String, Long> counts,
      Function<String, Bilingual> name,
      String kind,
      Function<String, String> to) {
    page.heading(title);
    List<Entry<String, Long>> most =
        counts.entrySet().stream()
            .filter(e -> e.getValue() > 0)
            .sorted(Comparator.comparing((Entry<String, Long> e) -> -e.getValue()))
            .limit(MOST)
            .toList();
    if (most.isEmpty()) {
      page.paragraph("none", names.text("none"));
      return this;
    }
    long longest = most.get(0).getValue();
    page.beginBars();
    most.forEach(
        e -> page.bar(name.apply(e.getKey()), e.getValue(), longest, kind, to.apply(e.getKey())));
    page.endBars();
    return this;
  }
}
