package org.redline.report;

import java.io.OutputStream;
import java.util.List;
import org.redline.audit.AuditReport;
import org.redline.audit.Finding;
import org.redline.audit.MandatedAction;
import org.redline.memory.Verdict;
import org.redline.rulebook.RuleSet;
import org.redline.source.Problem;
import org.redline.text.Language;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * Writes what many audits found as JSON Lines in UTF-8: each finding or action by itself, with the
 * unit and the day that it belongs to, as {@link JsonReport} writes it, but without what is null,
 * false, empty or a precondition that is met, without evidence of what is undetermined, and without
 * what {@link JsonTerms} says once for all. Immutable.
 */
public final class JsonLines {
  /** How each line of a report ends. */
  private static final SerializedString END = new SerializedString("}\n");

  private final Words words;
  private final JsonFindings findings;

  /** Titles, texts of preconditions and names of documents are in {@code language}. */
  public JsonLines(RuleSet rules, Language language) {
    this.words = new Words(rules, language);
    this.findings = new JsonFindings(words, JsonFields.TELLING);
  }

  /** A line for each finding that is violated or undetermined; the others are only counted. */
  public void findings(AuditReport report, OutputStream out) {
    SerializedString begin = begin(report, "finding");
    try (JsonGenerator json = JsonText.lines(out)) {
      for (Finding finding : report.findings()) {
        if (finding.verdict() == Verdict.VIOLATED || finding.verdict() == Verdict.UNDETERMINED) {
          json.writeRaw(begin);
          findings.write(json, finding);
          json.writeRaw(END);
        }
      }
    }
  }

  /** A line for each action. */
  public void actions(AuditReport report, OutputStream out) {
    JsonActions actions = new JsonActions(words.on(report.asOf()), JsonFields.TELLING);
    SerializedString begin = begin(report, "action");
    try (JsonGenerator json = JsonText.lines(out)) {
      for (MandatedAction action : report.actions()) {
        json.writeRaw(begin);
        actions.write(json, action);
        json.writeRaw(END);
      }
    }
  }

  /**
   * The line that says why a profile was rejected.
   *
   * @param file the file that it stands in
   * @param line the line at which it begins: places count from there
   */
  public void rejected(String file, int line, List<Problem> problems, OutputStream out) {
    try (JsonGenerator json = JsonText.lines(out)) {
      json.writeStartObject();
      json.writeStringProperty("file", file);
      json.writeNumberProperty("line", line);
      JsonText.list(json, "problems", problems, (j, problem) -> problem(j, line, problem));
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void problem(JsonGenerator json, int first, Problem problem) {
    json.writeStartObject();
    json.writeNumberProperty("line", first + problem.place().line() - 1);
    json.writeNumberProperty("column", problem.place().column());
    json.writeStringProperty("zh", problem.message().zh());
    json.writeStringProperty("en", problem.message().en());
    json.writeEndObject();
  }

  /** How each line of a report begins, made once for all of them. */
  private static SerializedString begin(AuditReport report, String key) {
    String head =
        JsonText.one(
            json -> {
              json.writeStartObject();
              JsonText.text(json, "unit", report.unit().id());
              JsonText.text(json, "asOf", report.asOf());
              json.writeEndObject();
            });
    return new SerializedString(head.substring(0, head.length() - 1) + ",\"" + key + "\":");
  }
}
