package org.redline.batch;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.redline.batch.Counts.Row;
import org.redline.facts.Coded;
import org.redline.facts.Sector;
import org.redline.memory.Verdict;
import org.redline.rulebook.ActionKind;
import org.redline.rulebook.Provision;
import org.redline.rulebook.RuleSet;
import org.redline.text.Bilingual;
import org.redline.text.Language;
import org.redline.text.Messages;

/** The summary for people: one page that needs nothing else, no script and no network. */
final class SummaryPage {
  private static final Messages MESSAGES = Messages.of(SummaryPage.class);
  private static final int MOST = 15;
  private static final double WHOLE = 100.0;

  private final StringBuilder page = new StringBuilder();
  private final RuleSet rules;
  private final Language language;

  private SummaryPage(RuleSet rules, Language language) {
    this.rules = rules;
    this.language = language;
  }

  static String write(Counts counts, long rejected, RuleSet rules, Language language) {
    SummaryPage page = new SummaryPage(rules, language);
    page.whole(counts, rejected);
    return page.page.toString();
  }

  private void whole(Counts counts, long rejected) {
    page.append("<!doctype html>\n<html lang=\"")
        .append(language == Language.ZH ? "zh-CN" : "en")
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<title>")
        .append(text("title"))
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<h1>")
        .append(text("title"))
        .append("</h1>\n");
    paragraph(text("firms", counts.firms(), counts.firmsWithViolations(), rejected));
    paragraph(text("rules", rules.digest()));
    verdicts(counts);
    table("rulebooks", counts.rulebooks(), this::rulebook);
    table("sectors", counts.sectors(), this::sector);
    table("regions", counts.regions(), key -> key);
    provisions(counts);
    actions(counts);
    page.append("</body>\n</html>\n");
  }

  private void verdicts(Counts counts) {
    heading(text("verdicts"));
    long all = 0;
    for (Verdict verdict : Verdict.values()) {
      all += counts.of(verdict);
    }
    page.append("<div class=\"chart\">\n");
    for (Verdict verdict : Verdict.values()) {
      bar(said(verdict), counts.of(verdict), all, verdict.code());
    }
    page.append("</div>\n");
  }

  private void table(String key, Map<String, Row> rows, UnaryOperator<String> name) {
    heading(text(key));
    page.append("<table>\n<thead><tr><th scope=\"col\">").append(text(key)).append("</th>");
    for (String column :
        List.of("firms.column", "with", "violated", "undetermined", "compliant", "share")) {
      page.append("<th scope=\"col\">").append(text(column)).append("</th>");
    }
    page.append("</tr></thead>\n<tbody>\n");
    rows.forEach((k, row) -> row(name.apply(k), row));
    page.append("</tbody>\n</table>\n");
  }

  private void row(String name, Row row) {
    page.append("<tr><th scope=\"row\">").append(escaped(name)).append("</th>");
    for (long n :
        List.of(
            row.firms(),
            row.firmsWithViolations(),
            row.violated(),
            row.undetermined(),
            row.compliant())) {
      page.append("<td>").append(number(n)).append("</td>");
    }
    double share = row.firms() == 0 ? 0 : WHOLE * row.firmsWithViolations() / row.firms();
    page.append("<td class=\"share\"><span style=\"width:")
        .append(String.format(Locale.ROOT, "%.1f", share))
        .append("%\"></span>")
        .append(String.format(Locale.ROOT, "%.1f %%", share))
        .append("</td></tr>\n");
  }

  private void provisions(Counts counts) {
    heading(text("provisions", MOST));
    List<Entry<String, Row>> most =
        counts.provisions().entrySet().stream()
            .filter(e -> e.getValue().violated() > 0)
            .sorted(Comparator.comparing((Entry<String, Row> e) -> -e.getValue().violated()))
            .limit(MOST)
            .toList();
    long top = most.isEmpty() ? 0 : most.get(0).getValue().violated();
    page.append("<div class=\"chart\">\n");
    most.forEach(e -> bar(provision(e.getKey()), e.getValue().violated(), top, "violated"));
    page.append("</div>\n");
  }

  private void actions(Counts counts) {
    heading(text("actions"));
    long top = counts.actions().values().stream().mapToLong(n -> n).max().orElse(0);
    page.append("<div class=\"chart\">\n");
    counts.actions().entrySet().stream()
        .sorted(Comparator.comparing((Entry<String, Long> e) -> -e.getValue()))
        .limit(MOST)
        .forEach(e -> bar(action(e.getKey()), e.getValue(), top, "action"));
    page.append("</div>\n");
  }

  private void bar(String label, long n, long all, String kind) {
    double share = all == 0 ? 0 : WHOLE * n / all;
    page.append("<div class=\"bar\"><span>")
        .append(escaped(label))
        .append("</span><span class=\"track\"><span class=\"")
        .append(kind)
        .append("\" style=\"width:")
        .append(String.format(Locale.ROOT, "%.1f", share))
        .append("%\"></span></span><span class=\"n\">")
        .append(number(n))
        .append("</span></div>\n");
  }

  private String rulebook(String id) {
    return Optional.ofNullable(rules.rulebooks().get(id)).map(this::said).orElse(id);
  }

  private String sector(String code) {
    for (Sector sector : Sector.values()) {
      if (sector.code().equals(code)) {
        return said(sector);
      }
    }
    return text("unknown");
  }

  private String provision(String id) {
    return rules.provision(id).map(Provision::title).map(this::said).orElse(id);
  }

  private String action(String key) {
    String[] parts = key.split("/", 2);
    ActionKind kind = rules.actions().get(parts[1]);
    String title = kind == null ? parts[1] : said(kind.title());
    return parts[0].equals("campaign") ? text("campaign", title) : title;
  }

  private void heading(String text) {
    page.append("<h2>").append(text).append("</h2>\n");
  }

  private void paragraph(String text) {
    page.append("<p>").append(text).append("</p>\n");
  }

  private String text(String key, Object... arguments) {
    return escaped(said(MESSAGES.get(key, arguments)));
  }

  private String said(Bilingual text) {
    return text.in(language);
  }

  private String said(Coded code) {
    return language == Language.ZH ? code.zh() : code.en();
  }

  private static String number(long n) {
    return String.format(Locale.ROOT, "%,d", n);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static final String STYLE =
      """
      body { font: 16px/1.5 system-ui, "Noto Sans CJK SC", sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; }
      h1 { color: #a8071a; } h2 { margin-top: 2rem; border-bottom: 1px solid #ddd; }
      table { border-collapse: collapse; width: 100%; }
      th, td { padding: .3rem .6rem; text-align: right; border-bottom: 1px solid #eee; }
      th[scope=row], th:first-child { text-align: left; font-weight: normal; }
      thead th { font-weight: bold; }
      .share { position: relative; min-width: 7rem; }
      .share span { position: absolute; left: 0; bottom: 0; height: 3px; background: #a8071a; }
      .bar { display: grid; grid-template-columns: minmax(10rem, 22rem) 1fr 6rem; gap: .6rem; align-items: center; margin: .2rem 0; }
      .track { background: #f0f0f0; height: 1rem; }
      .track span { display: block; height: 100%; background: #595959; }
      .track .violated { background: #a8071a; } .track .undetermined { background: #d48806; }
      .track .compliant { background: #389e0d; } .track .not-applicable { background: #bfbfbf; }
      .track .action { background: #1d39c4; }
      .n { text-align: right; font-variant-numeric: tabular-nums; }
      """;
}
