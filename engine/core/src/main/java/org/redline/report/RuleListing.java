package org.redline.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.redline.rulebook.RuleSet;
import org.redline.text.Bilingual;
import org.redline.text.Language;
import tools.jackson.core.JsonGenerator;

/** Every provision and mandate rule with what it covers. Immutable. */
public final class RuleListing {
  private final Words words;
  private final List<Line> lines = new ArrayList<>();

  public RuleListing(RuleSet rules, Language language) {
    this.words = new Words(rules, language);
    rules
        .provisions()
        .forEach(p -> lines.add(new Line(p.id(), "provision", p.title(), p.covers())));
    rules.mandates().forEach(m -> lines.add(new Line(m.id(), "mandate", m.title(), m.covers())));
    lines.sort(Comparator.comparing(Line::id).thenComparing(Line::kind));
  }

  /** The list as a JSON array. */
  public String json() {
    return JsonText.of(
        json -> {
          json.writeStartArray();
          lines.forEach(line -> write(json, line));
          json.writeEndArray();
        });
  }

  /** The list as a table. */
  public String text() {
    List<List<String>> rows = new ArrayList<>();
    for (Line line : lines) {
      String kind = words.get("kind." + line.kind());
      String covers = String.join(" ", line.covers());
      rows.add(List.of(line.id(), kind, words.of(line.title()), covers));
    }
    return Table.of(rows);
  }

  private void write(JsonGenerator json, Line line) {
    json.writeStartObject();
    json.writeStringProperty("id", line.id());
    json.writeStringProperty("kind", line.kind());
    json.writeStringProperty("title", words.of(line.title()));
    JsonText.texts(json, "covers", line.covers());
    json.writeEndObject();
  }

  private record Line(String id, String kind, Bilingual title, List<String> covers) {
    Line {
      covers = List.copyOf(covers);
    }
  }
}
