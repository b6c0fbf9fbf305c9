package org.redline.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redline.audit.AuditReport;
import org.redline.facts.Enterprise;
import org.redline.memory.Verdict;
import org.redline.rulebook.RuleSet;
import org.redline.text.Language;
import tools.jackson.core.JsonGenerator;

/**
 * Writes reports as one JSON array: every finding and action, keys in a fixed order, days as ISO,
 * money as text so that no reader rounds it. Equal reports are equal texts. Immutable.
 */
public final class JsonReport {
  private final Words words;
  private final JsonFindings findings;

  /** Titles, texts of preconditions and names of documents are in {@code language}. */
  public JsonReport(RuleSet rules, Language language) {
    this.words = new Words(rules, language);
    this.findings = new JsonFindings(words, JsonFields.ALL);
  }

  /** The array, with a line feed at its end. */
  public String write(List<AuditReport> reports) {
    return JsonText.of(json -> write(json, reports));
  }

  /** The array in UTF-8, with a line feed at its end. */
  public byte[] utf8(List<AuditReport> reports) {
    return JsonText.utf8(json -> write(json, reports));
  }

  /** One report as an object in UTF-8 for programs: in one line, without blanks. */
  public byte[] line(AuditReport report) {
    return JsonText.line(json -> write(json, report));
  }

  private void write(JsonGenerator json, List<AuditReport> reports) {
    json.writeStartArray();
    reports.forEach(report -> write(json, report));
    json.writeEndArray();
  }

  private void write(JsonGenerator json, AuditReport report) {
    json.writeStartObject();
    unit(json, report.unit());
    JsonText.text(json, "asOf", report.asOf());
    JsonText.text(json, "rulesDigest", report.rulesDigest());
    summary(json, report.summary());
    JsonText.list(json, "findings", report.findings(), findings::write);
    JsonActions actions = new JsonActions(words.on(report.asOf()), JsonFields.ALL);
    JsonText.list(json, "actions", report.actions(), actions::write);
    json.writeEndObject();
  }

  private static void unit(JsonGenerator json, Enterprise unit) {
    json.writeObjectPropertyStart("unit");
    json.writeStringProperty("kind", "enterprise");
    JsonText.text(json, "id", unit.id());
    JsonText.text(json, "name", unit.name());
    json.writeEndObject();
  }

  private static void summary(JsonGenerator json, Map<Verdict, Integer> counts) {
    json.writeObjectPropertyStart("summary");
    count(json, "violated", counts.get(Verdict.VIOLATED));
    count(json, "undetermined", counts.get(Verdict.UNDETERMINED));
    count(json, "compliant", counts.get(Verdict.COMPLIANT));
    count(json, "notApplicable", counts.get(Verdict.NOT_APPLICABLE));
    json.writeEndObject();
  }

  private static void count(JsonGenerator json, String key, @Nullable Integer count) {
    json.writeNumberProperty(key, count == null ? 0 : count);
  }
}
