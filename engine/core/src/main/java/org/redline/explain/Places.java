package org.redline.explain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expr.Op;
import org.redline.vocabulary.Field;

/** Says places and what happens there. */
record Places(Scene scene, Speech speech) {
  /** A place by the labels on the way to it; the subject needs no mention. */
  String of(Spot spot) {
    boolean subject = spot.slot() == scene.types().size() - 1 && !spot.steps().isEmpty();
    String said = subject ? "" : speech.label(scene.types().get(spot.slot()).term());
    Spot at = Spot.root(spot.slot());
    for (Spot.Step step : spot.steps()) {
      at = at.field(step.field());
      String label = speech.label(step.field());
      if (step.index() != Spot.Step.WHOLE) {
        at = at.item(step.index());
        label = element(step, at);
      }
      said = said.isEmpty() ? label : speech.say("place", said, label);
    }
    return said;
  }

  private String element(Spot.Step step, Spot at) {
    String label =
        step.field()
            .record()
            .map(type -> speech.label(type.term()))
            .orElse(speech.label(step.field()));
    return speech.say("named", label, Scene.key(scene.value(at), step.index()));
  }

  /** An edit, as something to do. */
  String change(Edit edit, Plan plan) {
    if (edit.isAdding()) {
      String list = of(edit.spot().parent().field(edit.spot().last().field()));
      return speech.say("add", list, content(edit, plan));
    }
    String from = value(scene.value(edit.spot()), edit);
    String change = speech.say("set", of(edit.spot()), from, value(edit.value(), edit));
    return change + accompanying(edit);
  }

  private String accompanying(Edit edit) {
    Optional<Edit> day = Events.accompanying(scene, edit);
    return day.map(d -> speech.say("set.day", speech.label(d.spot().last().field()), scene.asOf()))
        .orElse("");
  }

  private String content(Edit adding, Plan plan) {
    if (adding.value() != null) {
      return value(adding.value(), adding);
    }
    StringBuilder content = new StringBuilder();
    for (Edit edit : plan.fieldsOf(adding)) {
      String field = below(edit.spot(), adding.spot().steps().size());
      content.append(content.length() == 0 ? "" : speech.say("add.next"));
      content.append(speech.say("add.field", field, value(edit.value(), edit)));
    }
    return content.length() == 0 ? speech.say("add.any") : content.toString();
  }

  private String below(Spot spot, int depth) {
    String said = "";
    for (Spot.Step step : spot.steps().subList(depth, spot.steps().size())) {
      String label = speech.label(step.field());
      said = said.isEmpty() ? label : speech.say("place", said, label);
    }
    return said;
  }

  private String value(@Nullable Object value, Edit edit) {
    Field field = edit.spot().last().field();
    String said = speech.value(value, field.term().unit());
    if (edit.limit() == Op.GE) {
      return speech.say("from", said);
    }
    return edit.limit() == Op.LE ? speech.say("until", said) : speech.say("quoted", said);
  }
}
