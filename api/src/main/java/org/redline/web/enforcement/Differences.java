package org.redline.web.enforcement;

import org.redline.facts.Enterprise;
import org.redline.profile.ProfileWriter;
import org.redline.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;

/** What is other in a unit than before, component by component. */
final class Differences {
  private static final ProfileWriter WRITER = new ProfileWriter(Vocabulary.ofEnterprise());

  private final Taking taking;

  private Differences(Taking taking) {
    this.taking = taking;
  }

  /** Records every component that is other than in the file's unit as seen by the officers. */
  static void see(Taking taking, Enterprise after) {
    JsonNode now = Facts.JSON.readTree(WRITER.record(taking.file().unit()));
    JsonNode then = Facts.JSON.readTree(WRITER.record(after));
    new Differences(taking).records("enterprise", now, then);
  }

  private void records(String path, JsonNode now, JsonNode then) {
    for (var component : then.properties()) {
      value(path + "." + component.getKey(), now.path(component.getKey()), component.getValue());
    }
  }

  private void value(String path, JsonNode now, JsonNode then) {
    if (then.equals(now)) {
      return;
    }
    if (then.isObject()) {
      records(path, now, then);
    } else if (then.isArray() && !then.isEmpty() && then.get(0).isObject()) {
      elements(path, now, then);
    } else {
      taking.facts().seen(path, dated(then));
    }
  }

  /** What happened on the day of the audit was seen on the day of the step. */
  private JsonNode dated(JsonNode value) {
    boolean today = value.asString("").equals(taking.report().asOf().toString());
    return today ? Facts.text(taking.day().toString()) : value;
  }

  /** A new element that has no id yet is left to whoever submits it. */
  private void elements(String path, JsonNode now, JsonNode then) {
    for (JsonNode element : then) {
      String id = element.path("id").asString("");
      for (JsonNode before : now) {
        if (!id.isEmpty() && before.path("id").asString("").equals(id)) {
          records(path + "[" + id + "]", before, element);
        }
      }
    }
  }
}
