package org.redline.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.audit.DueDate;
import org.redline.audit.MandatedAction;
import org.redline.audit.MandatedAction.LeadingStep;
import org.redline.audit.Money;
import org.redline.audit.PreconditionState;
import org.redline.condition.Truth;
import org.redline.rulebook.ActionKind;
import org.redline.rulebook.Benchmark;
import org.redline.rulebook.Deadline;
import tools.jackson.core.JsonGenerator;

/** Writes mandated actions. */
final class JsonActions {
  private final Words words;
  private final JsonFields fields;

  /**
   * @param fields all, with what the kind of action says of itself and what everything is called;
   *     or those that tell something about the action, beside which {@link JsonTerms} stands
   */
  JsonActions(Words words, JsonFields fields) {
    this.words = words;
    this.fields = fields;
  }

  void write(JsonGenerator json, MandatedAction action) {
    json.writeStartObject();
    what(json, action);
    fields.list(json, "preconditions", preconditions(action), this::precondition);
    deadline(json, action.due());
    amount(json, action.amount());
    JsonFields.TELLING.list(json, "benchmarks", action.benchmarks(), this::benchmark);
    fields.list(json, "basis", action.basis(), JsonFindings::basis);
    fields.texts(json, "because", action.because());
    fields.texts(json, "supersedes", action.supersedes());
    how(json, action);
    if (fields == JsonFields.ALL) {
      kind(json, action.action(), words);
      titles(json, action);
    }
    json.writeEndObject();
  }

  /** What is the same in every action of a kind. */
  static void kind(JsonGenerator json, ActionKind action, Words words) {
    json.writeStringProperty("kind", action.kind().code());
    document(json, action.document(), words);
    procedure(json, action);
  }

  /** All, or those that keep the action back. */
  private List<PreconditionState> preconditions(MandatedAction action) {
    if (fields == JsonFields.ALL) {
      return action.preconditions();
    }
    List<PreconditionState> unmet = new ArrayList<>();
    for (PreconditionState state : action.preconditions()) {
      if (state.truth() != Truth.TRUE) {
        unmet.add(state);
      }
    }
    return unmet;
  }

  private void what(JsonGenerator json, MandatedAction action) {
    json.writeStringProperty("action", action.action().key());
    json.writeStringProperty("standing", action.standing().code());
    json.writeStringProperty("stage", action.stage().code());
    json.writeStringProperty("party", action.party().code());
    JsonFindings.subject(json, fields, action.subjectKind(), action.subjectId());
    json.writeStringProperty("authority", action.authority());
  }

  private void precondition(JsonGenerator json, PreconditionState state) {
    json.writeStartObject();
    json.writeStringProperty("text", words.of(state.text()));
    json.writeStringProperty("state", state.state());
    fields.texts(json, "missing", state.missing());
    JsonFields.TELLING.texts(json, "of", state.of());
    json.writeEndObject();
  }

  private void deadline(JsonGenerator json, @Nullable DueDate due) {
    if (due == null) {
      fields.nothing(json, "deadline");
      return;
    }
    Deadline deadline = due.deadline();
    json.writeObjectPropertyStart("deadline");
    fields.text(json, "day", due.day());
    json.writeStringProperty("runsFrom", deadline.runsFrom());
    json.writeStringProperty("term", deadline.term());
    json.writeStringProperty("calendar", deadline.working() ? "working" : "natural");
    fields.flag(json, "suggested", deadline.suggested());
    fields.flag(json, "unverified", due.unverified());
    json.writeEndObject();
  }

  /** {@code documentUnverified} only where it is so. */
  private static void document(JsonGenerator json, @Nullable String key, Words words) {
    JsonText.text(json, "document", key == null ? null : words.document(key));
    if (key != null && words.documentUnverified(key)) {
      json.writeBooleanProperty("documentUnverified", true);
    }
  }

  private void amount(JsonGenerator json, @Nullable Money money) {
    if (money == null) {
      fields.nothing(json, "amount");
      return;
    }
    json.writeObjectPropertyStart("amount");
    fields.text(json, "min", Sums.plain(money.min()));
    fields.text(json, "max", Sums.plain(money.max()));
    fields.texts(json, "missing", money.missing());
    json.writeEndObject();
  }

  private void benchmark(JsonGenerator json, Benchmark benchmark) {
    json.writeStartObject();
    json.writeStringProperty("region", benchmark.region());
    json.writeStringProperty("grade", words.of(benchmark.grade()));
    fields.text(json, "min", Sums.plain(benchmark.range().min()));
    fields.text(json, "max", Sums.plain(benchmark.range().max()));
    fields.list(json, "basis", List.of(benchmark.basis()), JsonFindings::basis);
    json.writeEndObject();
  }

  private void how(JsonGenerator json, MandatedAction action) {
    fields.flag(json, "may", action.may());
    fields.flag(json, "possible", action.possible());
    fields.texts(json, "missing", action.missing());
    fields.list(json, "leadsThrough", action.leadsThrough(), this::leading);
    fields.text(json, "supersededBy", action.supersededBy());
    fields.text(json, "held", action.held() == null ? null : words.of(action.held()));
  }

  private void leading(JsonGenerator json, LeadingStep step) {
    json.writeStartObject();
    json.writeStringProperty("action", step.action().key());
    fields.flag(json, "stands", step.stands());
    json.writeEndObject();
  }

  private static void procedure(JsonGenerator json, ActionKind kind) {
    json.writeBooleanProperty("notice", kind.notice());
    json.writeStringProperty("hearing", Procedure.code(kind.hearing()));
    json.writeStringProperty("legalReview", Procedure.code(kind.legalReview()));
    json.writeStringProperty("collective", Procedure.code(kind.collective()));
  }

  private void titles(JsonGenerator json, MandatedAction action) {
    json.writeObjectPropertyStart("titles");
    json.writeStringProperty("action", words.of(action.action().title()));
    json.writeStringProperty("standing", words.of(action.standing()));
    json.writeStringProperty("kind", words.of(action.action().kind()));
    json.writeStringProperty("stage", words.of(action.stage()));
    json.writeStringProperty("party", words.of(action.party()));
    json.writeStringProperty("authority", words.authority(action.authority()));
    json.writeEndObject();
  }
}
