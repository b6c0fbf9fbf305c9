package org.redline.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.redline.rulebook.Requirement;
import org.redline.rulebook.RuleSet;
import org.redline.text.Language;
import tools.jackson.core.JsonGenerator;

/** Which requirement of the source documents is covered by which rules. Immutable. */
public final class Coverage {
  private final Words words;
  private final Collection<Requirement> requirements;
  private final Map<String, Set<String>> coveredBy = new TreeMap<>();

  public Coverage(RuleSet rules, Language language) {
    this.words = new Words(rules, language);
    this.requirements = rules.requirements().values();
    rules.provisions().forEach(provision -> add(provision.id(), provision.covers()));
    rules.mandates().forEach(rule -> add(rule.id(), rule.covers()));
  }

  /** The coverage as a JSON array, in the order of {@code requirements.yaml}. */
  public String json() {
    return JsonText.of(
        json -> {
          json.writeStartArray();
          requirements.forEach(requirement -> write(json, requirement));
          json.writeEndArray();
        });
  }

  /** The coverage as a table, with the count of each status at its end. */
  public String text() {
    List<List<String>> rows = new ArrayList<>();
    Map<Requirement.Status, Integer> counts = new TreeMap<>();
    for (Requirement requirement : requirements) {
      counts.merge(requirement.status(), 1, Integer::sum);
      String status = words.get("status." + code(requirement));
      String by = String.join(" ", rules(requirement));
      rows.add(List.of(requirement.id(), status, words.of(requirement.title()), by));
    }
    List<String> sums = new ArrayList<>();
    counts.forEach(
        (status, n) -> sums.add(words.get("count", words.get("status." + code(status)), n)));
    return Table.of(rows) + words.marks(sums) + "\n";
  }

  private void add(String rule, List<String> covers) {
    covers.forEach(id -> coveredBy.computeIfAbsent(id, key -> new TreeSet<>()).add(rule));
  }

  private List<String> rules(Requirement requirement) {
    return new ArrayList<>(coveredBy.getOrDefault(requirement.id(), Set.of()));
  }

  private void write(JsonGenerator json, Requirement requirement) {
    json.writeStartObject();
    json.writeStringProperty("id", requirement.id());
    json.writeStringProperty("title", words.of(requirement.title()));
    json.writeStringProperty("status", code(requirement));
    JsonText.texts(json, "coveredBy", rules(requirement));
    json.writeEndObject();
  }

  private static String code(Requirement requirement) {
    return code(requirement.status());
  }

  private static String code(Requirement.Status status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
