package org.redline.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.redline.cases.Mutation;
import org.redline.cases.MutationKind;
import org.redline.cases.MutationReport;
import org.redline.cases.MutationReport.Tally;
import org.redline.rulebook.RuleSet;
import org.redline.text.Language;
import tools.jackson.core.JsonGenerator;

/** Writes how many broken rules the cases notice. Immutable. */
public final class MutationTable {
  private final Words words;
  private final MutationReport report;

  public MutationTable(RuleSet rules, Language language, MutationReport report) {
    this.words = new Words(rules, language);
    this.report = report;
  }

  /** Both numbers by kind, each survivor, and the sums at the end. */
  public String text() {
    List<List<String>> table = new ArrayList<>();
    report
        .byKind()
        .forEach(
            (kind, tally) -> table.add(List.of(code(kind), tally.caught() + "/" + tally.total())));
    StringBuilder text = new StringBuilder(Table.of(table));
    for (Mutation survivor : report.survivors()) {
      text.append(survivor.place()).append(": ").append(survivor.what()).append('\n');
    }
    return text.append(
            words.get(
                "mutants",
                report.total(),
                report.caught(),
                report.explained().size(),
                report.survivors().size(),
                percent()))
        .append('\n')
        .toString();
  }

  /** The same as a JSON object. */
  public String json() {
    return JsonText.of(
        json -> {
          json.writeStartObject();
          json.writeNumberProperty("total", report.total());
          json.writeNumberProperty("caught", report.caught());
          json.writeNumberProperty("explained", report.explained().size());
          JsonText.text(json, "percent", percent());
          json.writeObjectPropertyStart("byKind");
          report.byKind().forEach((kind, tally) -> tally(json, code(kind), tally));
          json.writeEndObject();
          JsonText.list(json, "survivors", report.survivors(), MutationTable::survivor);
          json.writeEndObject();
        });
  }

  private String percent() {
    return BigDecimal.valueOf(report.rate())
        .movePointRight(2)
        .setScale(1, RoundingMode.DOWN)
        .toPlainString();
  }

  private static void tally(JsonGenerator json, String kind, Tally tally) {
    json.writeObjectPropertyStart(kind);
    json.writeNumberProperty("total", tally.total());
    json.writeNumberProperty("caught", tally.caught());
    json.writeEndObject();
  }

  private static void survivor(JsonGenerator json, Mutation mutation) {
    json.writeStartObject();
    json.writeStringProperty("id", mutation.ruleId());
    json.writeStringProperty("kind", code(mutation.kind()));
    json.writeStringProperty("mutant", mutation.what());
    json.writeEndObject();
  }

  private static String code(MutationKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
