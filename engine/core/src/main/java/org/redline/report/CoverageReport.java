package org.redline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.redline.cases.Coverage;
import org.redline.cases.Coverage.Row;
import org.redline.rulebook.Requirement;
import org.redline.rulebook.RuleSet;
import org.redline.text.Bilingual;
import org.redline.text.Language;
import tools.jackson.core.JsonGenerator;

/** Writes which requirement of the source documents is covered by which rules. Immutable. */
public final class CoverageReport {
  private final Words words;
  private final Coverage coverage;

  public CoverageReport(RuleSet rules, Language language) {
    this.words = new Words(rules, language);
    this.coverage = Coverage.of(rules);
  }

  /** Whether everything that should be covered is, and shown by cases. */
  public boolean complete() {
    return coverage.problems().isEmpty();
  }

  /** The coverage as a JSON array, in the order of {@code requirements.yaml}. */
  public String json() {
    return JsonText.of(
        json -> {
          json.writeStartArray();
          coverage.rows().forEach(row -> write(json, row));
          json.writeEndArray();
        });
  }

  /** The coverage as a table, what is wrong with it, and the count of each status at its end. */
  public String text() {
    List<List<String>> table = new ArrayList<>();
    Map<Requirement.Status, Integer> counts = new TreeMap<>();
    for (Row row : coverage.rows()) {
      Requirement requirement = row.requirement();
      counts.merge(requirement.status(), 1, Integer::sum);
      String by = String.join(" ", row.coveredBy());
      String title = words.of(requirement.title());
      table.add(List.of(requirement.id(), status(requirement.status()), title, by));
    }
    StringBuilder text = new StringBuilder(Table.of(table));
    for (Bilingual problem : coverage.problems()) {
      text.append(words.of(problem)).append('\n');
    }
    return text.append(sums(counts)).append('\n').toString();
  }

  private String sums(Map<Requirement.Status, Integer> counts) {
    List<String> sums = new ArrayList<>();
    counts.forEach((status, count) -> sums.add(words.get("count", status(status), count)));
    return words.marks(sums);
  }

  private String status(Requirement.Status status) {
    return words.get("status." + code(status));
  }

  private void write(JsonGenerator json, Row row) {
    Requirement requirement = row.requirement();
    json.writeStartObject();
    json.writeStringProperty("id", requirement.id());
    json.writeStringProperty("title", words.of(requirement.title()));
    json.writeStringProperty("status", code(requirement.status()));
    JsonText.texts(json, "coveredBy", row.coveredBy());
    json.writeEndObject();
  }

  private static String code(Requirement.Status status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
