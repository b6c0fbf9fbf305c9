package org.redline.report;

import java.util.List;
import org.redline.audit.AuditReport;
import org.redline.report.Block.Entry;
import org.redline.report.Block.Heading;
import org.redline.report.Block.Lines;
import org.redline.report.Block.Paragraph;
import org.redline.report.Block.Row;
import org.redline.rulebook.RuleSet;
import org.redline.text.Columns;
import org.redline.text.Language;

/** Writes a report for a terminal or a plain file, 100 columns wide. Immutable. */
public final class TextReport {
  /** Columns of a line on a screen. */
  public static final int WIDTH = 100;

  private static final int INDENT = 3;

  private final Outline outline;
  private final int labels;

  public TextReport(RuleSet rules, Language language, Detail detail) {
    this.outline = new Outline(rules, language, detail);
    this.labels = language == Language.ZH ? 8 : 11;
  }

  /** The report, with a line feed at its end. */
  public String write(AuditReport report) {
    StringBuilder text = new StringBuilder();
    for (Block block : outline.of(report)) {
      write(block, text);
    }
    return text.toString();
  }

  private void write(Block block, StringBuilder text) {
    if (block instanceof Heading heading) {
      heading(heading, text);
    } else if (block instanceof Paragraph paragraph) {
      text.append(paragraph.apart() ? "\n" : "");
      lines("", Columns.wrapped(clean(paragraph.text()), WIDTH), text);
    } else if (block instanceof Lines lines) {
      lines.lines().forEach(line -> row(Row.of("", line), text));
    } else if (block instanceof Entry entry) {
      text.append('\n');
      lines("", Columns.wrapped(clean(entry.title()), WIDTH), text);
      entry.rows().forEach(row -> row(row, text));
    }
  }

  private static void heading(Heading heading, StringBuilder text) {
    String title = clean(heading.text());
    switch (heading.level()) {
      case 1 -> text.append(title).append('\n').append("=".repeat(WIDTH)).append('\n');
      case 2 -> text.append('\n').append(title).append('\n').append("-".repeat(WIDTH)).append('\n');
      default -> text.append('\n').append("【").append(title).append("】\n");
    }
  }

  /** The label once, then each line, its continuations in a column of their own. */
  private void row(Row row, StringBuilder text) {
    boolean labelled = !row.label().isEmpty();
    int column = INDENT + (labelled ? labels : 0);
    String label = " ".repeat(INDENT) + (labelled ? Columns.padded(row.label(), labels) : "");
    for (String line : row.lines()) {
      List<String> wrapped = Columns.wrapped(clean(line), WIDTH - column);
      text.append(label).append(wrapped.get(0)).append('\n');
      lines(" ".repeat(column), wrapped.subList(1, wrapped.size()), text);
      label = " ".repeat(column);
    }
  }

  private static void lines(String before, List<String> lines, StringBuilder text) {
    lines.forEach(line -> text.append(before).append(line).append('\n'));
  }

  /** A profile's text cannot steer the terminal. */
  private static String clean(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]", " ");
  }
}
