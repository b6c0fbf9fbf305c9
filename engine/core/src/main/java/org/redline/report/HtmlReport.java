package org.redline.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.redline.audit.AuditReport;
import org.redline.report.Block.Entry;
import org.redline.report.Block.Heading;
import org.redline.report.Block.Lines;
import org.redline.report.Block.Paragraph;
import org.redline.report.Block.Row;
import org.redline.rulebook.RuleSet;
import org.redline.text.Language;

/**
 * Writes reports as one page that needs nothing else: no script, no network; it can be printed.
 * Immutable.
 */
public final class HtmlReport {
  private final Outline outline;
  private final Language language;

  public HtmlReport(RuleSet rules, Language language, Detail detail) {
    this.outline = new Outline(rules, language, detail);
    this.language = language;
  }

  /** The page with all reports in their order. */
  public String write(List<AuditReport> reports) {
    StringBuilder page = new StringBuilder();
    page.append("<!doctype html>\n<html lang=\"")
        .append(language == Language.ZH ? "zh-CN" : "en")
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    element("title", outline.title(), page);
    page.append("<style>\n").append(style()).append("</style>\n</head>\n<body>\n");
    contents(reports, page);
    page.append("<main>\n");
    for (int i = 0; i < reports.size(); i++) {
      page.append("<article id=\"r").append(i + 1).append("\">\n");
      write(outline.of(reports.get(i)), page);
      page.append("</article>\n");
    }
    return page.append("</main>\n</body>\n</html>\n").toString();
  }

  /** One report as a part of a page, without a style of its own. */
  public String article(AuditReport report) {
    StringBuilder part = new StringBuilder();
    write(outline.of(report), part);
    return part.toString();
  }

  private void contents(List<AuditReport> reports, StringBuilder page) {
    if (reports.size() < 2) {
      return;
    }
    page.append("<nav aria-label=\"").append(escaped(outline.title())).append("\">\n<ol>\n");
    for (int i = 0; i < reports.size(); i++) {
      page.append("<li><a href=\"#r").append(i + 1).append("\">");
      page.append(escaped(outline.name(reports.get(i)))).append("</a></li>\n");
    }
    page.append("</ol>\n</nav>\n");
  }

  private static void write(List<Block> blocks, StringBuilder page) {
    int level = 1;
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        level = heading.level();
        element("h" + level, heading.text(), page);
      } else if (block instanceof Paragraph paragraph) {
        element("p", paragraph.text(), page);
      } else if (block instanceof Lines lines) {
        page.append("<ul>\n");
        lines.lines().forEach(line -> element("li", line, page));
        page.append("</ul>\n");
      } else if (block instanceof Entry entry) {
        entry(entry, "h" + (level + 1), page);
      }
    }
  }

  private static void entry(Entry entry, String heading, StringBuilder page) {
    page.append("<section>\n");
    element(heading, entry.title(), page);
    boolean labelled = entry.rows().stream().anyMatch(row -> !row.label().isEmpty());
    page.append(labelled ? "<dl>\n" : "<ul>\n");
    for (Row row : entry.rows()) {
      if (labelled) {
        element("dt", row.label(), page);
      }
      row.lines().forEach(line -> element(labelled ? "dd" : "li", line, page));
    }
    page.append(labelled ? "</dl>\n" : "</ul>\n").append("</section>\n");
  }

  private static void element(String name, String text, StringBuilder page) {
    page.append('<').append(name).append('>').append(escaped(text));
    page.append("</").append(name).append(">\n");
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\p{Cc}\\u2028\\u2029]", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static String style() {
    try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
