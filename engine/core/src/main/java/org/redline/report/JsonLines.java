package org.redline.report;

import java.util.List;
import java.util.function.Consumer;
import org.redline.audit.AuditReport;
import org.redline.memory.Verdict;
import org.redline.rulebook.RuleSet;
import org.redline.source.Problem;
import org.redline.text.Language;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what many audits found as JSON Lines: each finding or action by itself, with the unit and
 * the day that it belongs to. Immutable.
 */
public final class JsonLines {
  private final JsonFindings findings;
  private final JsonActions actions;

  /** Titles, texts of preconditions and names of documents are in {@code language}. */
  public JsonLines(RuleSet rules, Language language) {
    Words words = new Words(rules, language);
    this.findings = new JsonFindings(words);
    this.actions = new JsonActions(words);
  }

  /** A line for each finding that is violated or undetermined; the rest is only counted. */
  public List<String> findings(AuditReport report) {
    return report.findings().stream()
        .filter(f -> f.verdict() == Verdict.VIOLATED || f.verdict() == Verdict.UNDETERMINED)
        .map(f -> line(report, "finding", json -> findings.write(json, f)))
        .toList();
  }

  /** A line for each action. */
  public List<String> actions(AuditReport report) {
    return report.actions().stream()
        .map(a -> line(report, "action", json -> actions.write(json, a)))
        .toList();
  }

  /**
   * The line that says why a profile was rejected.
   *
   * @param file the file that it stands in
   * @param line the line at which it begins: places count from there
   */
  public String rejected(String file, int line, List<Problem> problems) {
    return JsonText.line(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("file", file);
          json.writeNumberProperty("line", line);
          JsonText.list(json, "problems", problems, (j, problem) -> problem(j, line, problem));
          json.writeEndObject();
        });
  }

  private static void problem(JsonGenerator json, int first, Problem problem) {
    json.writeStartObject();
    json.writeNumberProperty("line", first + problem.place().line() - 1);
    json.writeNumberProperty("column", problem.place().column());
    json.writeStringProperty("zh", problem.message().zh());
    json.writeStringProperty("en", problem.message().en());
    json.writeEndObject();
  }

  private static String line(AuditReport report, String key, Consumer<JsonGenerator> content) {
    return JsonText.line(
        json -> {
          json.writeStartObject();
          JsonText.text(json, "unit", report.unit().id());
          JsonText.text(json, "asOf", report.asOf());
          json.writeName(key);
          content.accept(json);
          json.writeEndObject();
        });
  }
}
