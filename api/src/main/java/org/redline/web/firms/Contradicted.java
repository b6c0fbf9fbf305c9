package org.redline.web.firms;

import org.redline.condition.Evidence;
import org.redline.report.Phrases;
import org.redline.web.pages.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A contradiction in words.
 *
 * @param where what it is about
 * @param submitted what was submitted
 * @param kept what was recorded
 */
public record Contradicted(String where, String submitted, String kept) {
  private static final JsonMapper JSON = new JsonMapper();

  /** The contradiction as {@code words} has it. */
  public static Contradicted of(Contradiction one, Phrases phrases, Words words) {
    return new Contradicted(
        phrases.path(one.path()),
        value(one.path(), one.submitted(), phrases, words),
        value(one.path(), one.kept(), phrases, words));
  }

  /** A value as people write it; of a whole record, only that there is one. */
  private static String value(String path, String json, Phrases phrases, Words words) {
    if (json.isEmpty()) {
      return words.get("firm.contradicted.none");
    }
    JsonNode value = JSON.readTree(json);
    return value.isContainer()
        ? words.get("firm.contradicted.whole")
        : phrases.value(new Evidence(path, value.asString()));
  }
}
