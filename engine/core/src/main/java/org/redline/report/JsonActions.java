package org.redline.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.audit.DueDate;
import org.redline.audit.MandatedAction;
import org.redline.audit.MandatedAction.LeadingStep;
import org.redline.audit.Money;
import org.redline.audit.PreconditionState;
import org.redline.rulebook.ActionKind;
import org.redline.rulebook.Benchmark;
import org.redline.rulebook.Deadline;
import tools.jackson.core.JsonGenerator;

/** Writes mandated actions. */
final class JsonActions {
  private final Words words;

  JsonActions(Words words) {
    this.words = words;
  }

  void write(JsonGenerator json, MandatedAction action) {
    json.writeStartObject();
    what(json, action);
    JsonText.list(json, "preconditions", action.preconditions(), this::precondition);
    deadline(json, action.due());
    amount(json, action.amount());
    if (!action.benchmarks().isEmpty()) {
      JsonText.list(json, "benchmarks", action.benchmarks(), this::benchmark);
    }
    document(json, action.action().document());
    JsonText.list(json, "basis", action.basis(), JsonFindings::basis);
    JsonText.texts(json, "because", action.because());
    JsonText.texts(json, "supersedes", action.supersedes());
    how(json, action);
    procedure(json, action.action());
    titles(json, action);
    json.writeEndObject();
  }

  private static void what(JsonGenerator json, MandatedAction action) {
    json.writeStringProperty("action", action.action().key());
    json.writeStringProperty("standing", action.standing().code());
    json.writeStringProperty("kind", action.action().kind().code());
    json.writeStringProperty("stage", action.stage().code());
    json.writeStringProperty("party", action.party().code());
    JsonFindings.subject(json, action.subjectKind(), action.subjectId());
    json.writeStringProperty("authority", action.authority());
  }

  private void precondition(JsonGenerator json, PreconditionState state) {
    json.writeStartObject();
    json.writeStringProperty("text", words.of(state.text()));
    json.writeStringProperty("state", state.state());
    JsonText.texts(json, "missing", state.missing());
    if (!state.of().isEmpty()) {
      JsonText.texts(json, "of", state.of());
    }
    json.writeEndObject();
  }

  private static void deadline(JsonGenerator json, @Nullable DueDate due) {
    if (due == null) {
      json.writeNullProperty("deadline");
      return;
    }
    Deadline deadline = due.deadline();
    json.writeObjectPropertyStart("deadline");
    JsonText.text(json, "day", due.day());
    json.writeStringProperty("runsFrom", deadline.runsFrom());
    json.writeStringProperty("term", deadline.term());
    json.writeStringProperty("calendar", deadline.working() ? "working" : "natural");
    json.writeBooleanProperty("suggested", deadline.suggested());
    json.writeBooleanProperty("unverified", due.unverified());
    json.writeEndObject();
  }

  /** {@code documentUnverified} only where it is so. */
  private void document(JsonGenerator json, @Nullable String key) {
    JsonText.text(json, "document", key == null ? null : words.document(key));
    if (key != null && words.documentUnverified(key)) {
      json.writeBooleanProperty("documentUnverified", true);
    }
  }

  private static void amount(JsonGenerator json, @Nullable Money money) {
    if (money == null) {
      json.writeNullProperty("amount");
      return;
    }
    json.writeObjectPropertyStart("amount");
    JsonText.text(json, "min", Sums.plain(money.min()));
    JsonText.text(json, "max", Sums.plain(money.max()));
    JsonText.texts(json, "missing", money.missing());
    json.writeEndObject();
  }

  private void benchmark(JsonGenerator json, Benchmark benchmark) {
    json.writeStartObject();
    json.writeStringProperty("region", benchmark.region());
    json.writeStringProperty("grade", words.of(benchmark.grade()));
    JsonText.text(json, "min", Sums.plain(benchmark.range().min()));
    JsonText.text(json, "max", Sums.plain(benchmark.range().max()));
    JsonText.list(json, "basis", List.of(benchmark.basis()), JsonFindings::basis);
    json.writeEndObject();
  }

  private void how(JsonGenerator json, MandatedAction action) {
    json.writeBooleanProperty("may", action.may());
    json.writeBooleanProperty("possible", action.possible());
    JsonText.texts(json, "missing", action.missing());
    JsonText.list(json, "leadsThrough", action.leadsThrough(), JsonActions::leading);
    JsonText.text(json, "supersededBy", action.supersededBy());
    JsonText.text(json, "held", action.held() == null ? null : words.of(action.held()));
  }

  private static void leading(JsonGenerator json, LeadingStep step) {
    json.writeStartObject();
    json.writeStringProperty("action", step.action().key());
    json.writeBooleanProperty("stands", step.stands());
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
