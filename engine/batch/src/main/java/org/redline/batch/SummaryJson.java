package org.redline.batch;

import java.io.StringWriter;
import java.util.Map;
import org.redline.memory.Verdict;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The summary for programs; keys in a fixed order. */
final class SummaryJson {
  private SummaryJson() {}

  static String write(Counts counts, long rejected, String digest) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("rulesDigest", digest);
      json.writeNumberProperty("audited", counts.firms());
      json.writeNumberProperty("rejected", rejected);
      json.writeNumberProperty("withViolations", counts.firmsWithViolations());
      json.writeObjectPropertyStart("findings");
      json.writeNumberProperty("violated", counts.of(Verdict.VIOLATED));
      json.writeNumberProperty("undetermined", counts.of(Verdict.UNDETERMINED));
      json.writeNumberProperty("compliant", counts.of(Verdict.COMPLIANT));
      json.writeNumberProperty("notApplicable", counts.of(Verdict.NOT_APPLICABLE));
      json.writeEndObject();
      rows(json, "rulebooks", counts.rulebooks());
      rows(json, "sectors", counts.sectors());
      rows(json, "regions", counts.regions());
      rows(json, "provisions", counts.provisions());
      json.writeObjectPropertyStart("actions");
      counts.actions().forEach(json::writeNumberProperty);
      json.writeEndObject();
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private static void rows(JsonGenerator json, String key, Map<String, Counts.Row> rows) {
    json.writeObjectPropertyStart(key);
    rows.forEach(
        (name, row) -> {
          json.writeObjectPropertyStart(name);
          json.writeNumberProperty("firms", row.firms());
          json.writeNumberProperty("withViolations", row.firmsWithViolations());
          json.writeNumberProperty("violated", row.violated());
          json.writeNumberProperty("undetermined", row.undetermined());
          json.writeNumberProperty("compliant", row.compliant());
          json.writeEndObject();
        });
    json.writeEndObject();
  }
}
