package org.redline.report;

import java.util.List;
import java.util.Locale;
import org.redline.audit.Finding;
import org.redline.condition.Truth;
import org.redline.explain.Change;
import org.redline.explain.Explanation;
import org.redline.explain.Reason;
import org.redline.explain.Remedy;
import org.redline.facts.Coded;
import org.redline.network.Subject;
import org.redline.text.Bilingual;
import org.redline.text.Language;
import tools.jackson.core.JsonGenerator;

/** Writes explanations as JSON. */
public final class JsonExplanation {
  private final Language language;

  private JsonExplanation(Language language) {
    this.language = language;
  }

  /** An array of explanations, their words in {@code language}, with a line feed at its end. */
  public static String of(List<Explanation> explanations, Language language) {
    JsonExplanation writer = new JsonExplanation(language);
    return JsonText.of(
        json -> {
          json.writeStartArray();
          explanations.forEach(explanation -> writer.write(json, explanation));
          json.writeEndArray();
        });
  }

  private void write(JsonGenerator json, Explanation explanation) {
    Finding finding = explanation.finding();
    json.writeStartObject();
    json.writeStringProperty("provision", finding.provision().id());
    say(json, "title", finding.provision().title());
    Subject subject = finding.subject();
    JsonFindings.subject(json, JsonFields.ALL, subject.type().name(), subject.id());
    json.writeStringProperty("verdict", finding.verdict().code());
    JsonText.text(json, "state", finding.state().map(Coded::code).orElse(null));
    say(json, "because", explanation.verdict());
    say(json, "law", explanation.law());
    explanation.scope().ifPresent(reason -> reason(json, "applies", reason));
    explanation.breach().ifPresent(reason -> reason(json, "breach", reason));
    JsonText.list(json, "evidence", explanation.evidence(), this::point);
    JsonText.list(json, "ends", explanation.endings(), this::end);
    JsonText.list(json, "missing", explanation.missing(), this::point);
    JsonText.list(json, "remedies", explanation.remedies(), this::remedy);
    json.writeEndObject();
  }

  private void reason(JsonGenerator json, String key, Reason reason) {
    json.writeName(key);
    reason(json, reason);
  }

  private void reason(JsonGenerator json, Reason reason) {
    json.writeStartObject();
    say(json, "text", reason.text());
    json.writeName("holds");
    if (reason.truth() == Truth.UNKNOWN) {
      json.writeNull();
    } else {
      json.writeBoolean(reason.truth() == Truth.TRUE);
    }
    json.writeBooleanProperty("decides", reason.decides());
    if (!reason.parts().isEmpty()) {
      JsonText.list(json, "parts", reason.parts(), this::reason);
    }
    json.writeEndObject();
  }

  private void point(JsonGenerator json, Explanation.Point point) {
    json.writeStartObject();
    json.writeStringProperty("path", point.path());
    say(json, "label", point.label());
    say(json, "value", point.value());
    json.writeEndObject();
  }

  private void end(JsonGenerator json, Explanation.End end) {
    json.writeStartObject();
    json.writeStringProperty("state", end.state().code());
    reason(json, "when", end.reason());
    json.writeEndObject();
  }

  private void remedy(JsonGenerator json, Remedy remedy) {
    json.writeStartObject();
    json.writeStringProperty("effect", code(remedy.effect()));
    json.writeStringProperty("leaves", remedy.leaves().code());
    JsonText.list(json, "changes", remedy.changes(), this::change);
    json.writeEndObject();
  }

  private void change(JsonGenerator json, Change change) {
    json.writeStartObject();
    json.writeStringProperty("kind", code(change.kind()));
    json.writeStringProperty("path", change.path());
    say(json, "text", change.text());
    json.writeEndObject();
  }

  private void say(JsonGenerator json, String key, Bilingual words) {
    json.writeStringProperty(key, words.in(language));
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
