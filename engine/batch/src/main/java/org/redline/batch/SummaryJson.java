package org.redline.batch;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.redline.memory.Verdict;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The summary for programs; keys in a fixed order. */
final class SummaryJson {
  private SummaryJson() {}

  /**
   * @param input name of the input
   */
  static String write(Totals totals, String input, String digest) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(new Layout(), text)) {
      json.writeStartObject();
      json.writeStringProperty("input", input);
      json.writeStringProperty("rulesDigest", digest);
      Counts counts = totals.counts();
      days(json, counts.days());
      json.writeNumberProperty("audited", counts.all().firms());
      json.writeNumberProperty("rejected", totals.rejected());
      row(json, "findings", counts.all());
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

  private static void days(JsonGenerator json, List<LocalDate> days) {
    if (!days.isEmpty()) {
      json.writeStringProperty("firstDay", days.get(0).toString());
      json.writeStringProperty("lastDay", days.get(1).toString());
    }
  }

  private static void rows(JsonGenerator json, String key, Map<String, Counts.Row> rows) {
    json.writeObjectPropertyStart(key);
    rows.forEach((name, row) -> row(json, name, row));
    json.writeEndObject();
  }

  private static void row(JsonGenerator json, String key, Counts.Row row) {
    json.writeObjectPropertyStart(key);
    json.writeNumberProperty("firms", row.firms());
    json.writeNumberProperty("firmsWithViolations", row.firmsWithViolations());
    json.writeNumberProperty("firmsWithUndetermined", row.firmsWithUndetermined());
    json.writeNumberProperty("violated", row.of(Verdict.VIOLATED));
    json.writeNumberProperty("suspected", row.suspected());
    json.writeNumberProperty("undetermined", row.of(Verdict.UNDETERMINED));
    json.writeNumberProperty("compliant", row.of(Verdict.COMPLIANT));
    json.writeNumberProperty("compliantScopeUnknown", row.scopeUnknown());
    json.writeNumberProperty("notApplicable", row.of(Verdict.NOT_APPLICABLE));
    json.writeEndObject();
  }

  private static final class Layout extends ObjectWriteContext.Base {
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter().withObjectIndenter(INDENTER);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
