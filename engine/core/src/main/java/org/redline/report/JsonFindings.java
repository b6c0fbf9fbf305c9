package org.redline.report;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redline.audit.Finding;
import org.redline.condition.Evidence;
import org.redline.facts.Coded;
import org.redline.memory.Verdict;
import org.redline.rulebook.Basis;
import org.redline.rulebook.Provision;
import tools.jackson.core.JsonGenerator;

/** Writes findings. */
final class JsonFindings {
  private final Words words;
  private final JsonFields fields;

  /**
   * @param fields all, with what the provision says of itself; or those that tell something about
   *     the finding, beside which {@link JsonTerms} stands
   */
  JsonFindings(Words words, JsonFields fields) {
    this.words = words;
    this.fields = fields;
  }

  void write(JsonGenerator json, Finding finding) {
    Provision provision = finding.provision();
    boolean violated = finding.verdict() == Verdict.VIOLATED;
    json.writeStartObject();
    json.writeStringProperty("provision", provision.id());
    if (fields == JsonFields.ALL) {
      provision(json, provision, words);
    }
    json.writeStringProperty("verdict", finding.verdict().code());
    subject(json, fields, finding.subject().type().name(), finding.subject().id());
    fields.text(json, "state", finding.state().map(Coded::code).orElse(null));
    if (violated || fields == JsonFields.ALL) {
      json.writeStringProperty("grade", finding.grade().code());
      fields.list(json, "evidence", finding.evidence(), JsonFindings::evidence);
    }
    fields.list(json, "breaks", finding.breaks(), JsonFindings::basis);
    fields.flag(json, "unverified", finding.unverified());
    fields.texts(json, "missing", finding.missing());
    fields.text(json, "day", finding.day().orElse(null));
    period(json, finding);
    fields.text(json, "stage", violated ? finding.stage().code() : null);
    fields.flag(json, "scopeUnknown", finding.scopeUnknown());
    json.writeEndObject();
  }

  /** What is the same in every finding of a provision. */
  static void provision(JsonGenerator json, Provision provision, Words words) {
    json.writeStringProperty("rulebook", provision.rulebook());
    json.writeStringProperty("title", words.of(provision.title()));
    json.writeStringProperty("conduct", provision.conduct().code());
    json.writeStringProperty("severity", provision.severity().code());
    JsonText.texts(json, "covers", provision.covers());
  }

  static void subject(JsonGenerator json, JsonFields fields, String kind, @Nullable String id) {
    json.writeObjectPropertyStart("subject");
    json.writeStringProperty("kind", kind);
    fields.text(json, "id", id);
    json.writeEndObject();
  }

  /** Paragraph and item only where there are any; {@code unverified} only where it is so. */
  static void basis(JsonGenerator json, Basis basis) {
    json.writeStartObject();
    json.writeStringProperty("law", basis.law());
    if (basis.article() != null) {
      json.writeStringProperty("article", basis.article());
    }
    if (basis.paragraph() != null) {
      json.writeNumberProperty("paragraph", basis.paragraph());
    }
    if (basis.item() != null) {
      json.writeNumberProperty("item", basis.item());
    }
    if (basis.unverified()) {
      json.writeBooleanProperty("unverified", true);
    }
    json.writeEndObject();
  }

  private static void evidence(JsonGenerator json, Evidence evidence) {
    json.writeStartObject();
    json.writeStringProperty("path", evidence.path());
    json.writeStringProperty("value", evidence.value());
    json.writeEndObject();
  }

  /**
   * The days of a breach: since when, where its act has a day, and until when, where it is over.
   */
  private void period(JsonGenerator json, Finding finding) {
    boolean violated = finding.verdict() == Verdict.VIOLATED;
    boolean dated = finding.provision().decisive() != null;
    Optional<LocalDate> from = dated ? finding.day() : Optional.empty();
    boolean telling = from.isPresent() || finding.over().isPresent();
    if (!violated || !(telling || fields == JsonFields.ALL)) {
      fields.nothing(json, "period");
      return;
    }
    json.writeObjectPropertyStart("period");
    fields.text(json, "from", from.orElse(null));
    fields.text(json, "to", finding.over().orElse(null));
    json.writeEndObject();
  }
}
