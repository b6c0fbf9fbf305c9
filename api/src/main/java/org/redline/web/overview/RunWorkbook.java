package org.redline.web.overview;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.redline.batch.Counts;
import org.redline.batch.Counts.Row;
import org.redline.batch.Names;
import org.redline.batch.SummaryParts;
import org.redline.rulebook.RuleSet;
import org.redline.text.Bilingual;
import org.redline.web.pages.Times;
import org.redline.web.pages.Words;

/**
 * A run as an Excel workbook, written while it is read: sums first, then every firm and every
 * violated finding. Texts are texts, whatever they begin with: no cell is a formula.
 */
final class RunWorkbook {
  private static final int AT_ONCE = 500;

  private final Run run;
  private final RunFirms firms;
  private final RuleSet rules;
  private final Names names;
  private final Words words;
  private final Times times;
  private final int most;

  RunWorkbook(Run run, RunFirms firms, RuleSet rules, Words words, Times times, int most) {
    this.run = run;
    this.firms = firms;
    this.rules = rules;
    this.names = new Names(rules);
    this.words = words;
    this.times = times;
    this.most = most;
  }

  void write(Optional<Counts> counts, OutputStream to) throws IOException {
    Workbook book = new Workbook(to, "Redline", "1.0");
    facts(book, counts);
    if (counts.isPresent()) {
      Counts sums = counts.get();
      table(book, "overview.rulebooks", sums.rulebooks(), names::rulebook);
      table(book, "overview.sectors", sums.sectors(), names::sector);
      table(book, "overview.regions", sums.counties(), names::region);
      table(book, "overview.provisions", sums.provisions(), names::provision);
    }
    firms(book);
    violations(book);
    book.finish();
  }

  private void facts(Workbook book, Optional<Counts> counts) throws IOException {
    Sheet sheet = sheet(book, "overview.run");
    sheet.row(words.get("overview.region"), run.region());
    sheet.row(words.get("overview.day"), run.asOf().toString());
    sheet.row(words.get("overview.rules"), run.rulesDigest());
    sheet.row(words.get("overview.engine"), run.engine());
    sheet.row(words.get("overview.state"), words.get("overview.state." + run.state().code()));
    sheet.row(words.get("overview.by"), run.startedBy());
    sheet.row(words.get("overview.started"), times.of(run.startedAt()));
    sheet.row(words.get("overview.firms"), run.firms());
    sheet.row(words.get("overview.done"), run.done());
    sheet.row(words.get("overview.failed"), run.failed());
    counts.ifPresent(
        sums ->
            SummaryParts.parts(sums.all())
                .forEach((key, n) -> sheet.row(words.of(names.verdict(key)), n)));
    sheet.finish();
  }

  private void table(
      Workbook book, String key, Map<String, Row> rows, Function<String, Bilingual> name)
      throws IOException {
    Sheet sheet = sheet(book, key);
    sheet.row(heads(words.get(key), "overview.code", "overview.firms", "overview.with"));
    rows.forEach(
        (code, row) -> {
          Object[] cells = {
            words.of(name.apply(code)), code, row.firms(), row.firmsWithViolations()
          };
          sheet.row(joined(cells, SummaryParts.parts(row).values().toArray()));
        });
    sheet.finish();
  }

  /** A name, further columns by their keys, and the outcomes. */
  private Object[] heads(String first, String... keys) {
    Object[] heads = new Object[keys.length + 1];
    heads[0] = first;
    for (int i = 0; i < keys.length; i++) {
      heads[i + 1] = words.get(keys[i]);
    }
    Object[] outcomes =
        SummaryParts.parts(new Counts().all()).keySet().stream()
            .map(key -> (Object) words.of(names.verdict(key)))
            .toArray();
    return joined(heads, outcomes);
  }

  private static Object[] joined(Object[] first, Object[] second) {
    Object[] all = java.util.Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  private void firms(Workbook book) throws IOException {
    Sheet sheet = sheet(book, "overview.each-firm");
    String first = words.get("firms.name");
    String[] keys = {
      "firms.id", "overview.region", "overview.sector", "firms.version", "overview.problem"
    };
    sheet.row(heads(first, keys));
    List<RunFirm> next = firms.after(run, "", AT_ONCE);
    while (!next.isEmpty() && !sheet.cut()) {
      for (RunFirm firm : next) {
        sheet.row(cells(firm));
      }
      sheet.flush();
      next = firms.after(run, next.get(next.size() - 1).firm(), AT_ONCE);
    }
    told(sheet);
  }

  private Object[] cells(RunFirm firm) {
    return new Object[] {
      firm.name(),
      firm.firm(),
      firm.region(),
      sector(firm),
      firm.profileVersion(),
      firm.problem(),
      firm.violated(),
      firm.suspected(),
      firm.undetermined(),
      firm.compliant(),
      firm.scopeUnknown(),
      firm.notApplicable()
    };
  }

  private String sector(RunFirm firm) {
    return words.of(names.sector(firm.sector() == null ? Counts.UNKNOWN : firm.sector()));
  }

  private void violations(Workbook book) throws IOException {
    Sheet sheet = sheet(book, "overview.violations");
    sheet.row(
        words.get("firms.name"),
        words.get("firms.id"),
        words.get("overview.rulebook"),
        words.get("overview.provision"),
        words.get("overview.code"),
        words.get("overview.subject"),
        words.get("overview.outcome"));
    List<RunFirm> next = firms.after(run, "", AT_ONCE);
    while (!next.isEmpty() && !sheet.cut()) {
      violations(sheet, next);
      sheet.flush();
      next = firms.after(run, next.get(next.size() - 1).firm(), AT_ONCE);
    }
    told(sheet);
  }

  private void violations(Sheet sheet, List<RunFirm> some) {
    Map<String, RunFirm> byId = new java.util.HashMap<>();
    some.forEach(firm -> byId.put(firm.firm(), firm));
    String last = some.get(some.size() - 1).firm();
    for (RunViolation violation : firms.violations(run, some.get(0).firm(), last)) {
      RunFirm firm = byId.get(violation.firm());
      if (firm != null) {
        violation(sheet, firm, violation);
      }
    }
  }

  private void violation(Sheet sheet, RunFirm firm, RunViolation violation) {
    String id = violation.provision();
    Bilingual subject = FirmFindings.subject(violation, rules);
    Outcome outcome = violation.suspected() ? Outcome.SUSPECTED : Outcome.VIOLATED;
    sheet.row(
        firm.name(),
        firm.firm(),
        words.of(names.rulebook(id.substring(0, id.indexOf('/')))),
        words.of(names.provision(id)),
        id,
        subject == null ? words.get("overview.unit") : words.of(subject),
        words.of(names.verdict(outcome.code())));
  }

  /** A sheet that could not take all says so in its last row. */
  private void told(Sheet sheet) throws IOException {
    if (sheet.cut()) {
      sheet.write(words.get("overview.cut", most));
    }
    sheet.finish();
  }

  private Sheet sheet(Workbook book, String key) {
    return new Sheet(book.newWorksheet(words.get(key)), most);
  }

  /** A sheet that is written row by row. */
  private static final class Sheet {
    private final Worksheet sheet;
    private final int most;
    private int rows;
    private boolean cut;

    Sheet(Worksheet sheet, int most) {
      this.sheet = sheet;
      this.most = most;
    }

    /** Whether it could not take all. */
    boolean cut() {
      return cut;
    }

    /** Writes a row below its heads, if there is room. */
    void row(@Nullable Object... cells) {
      if (rows > most) {
        cut = true;
      } else {
        write(cells);
      }
    }

    void write(@Nullable Object... cells) {
      for (int i = 0; i < cells.length; i++) {
        if (cells[i] instanceof Number number) {
          sheet.value(rows, i, number);
        } else if (cells[i] != null) {
          sheet.inlineString(rows, i, String.valueOf(cells[i]));
        }
      }
      rows++;
    }

    void flush() throws IOException {
      sheet.flush();
    }

    void finish() throws IOException {
      sheet.finish();
    }
  }
}
