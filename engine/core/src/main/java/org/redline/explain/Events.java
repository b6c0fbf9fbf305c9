package org.redline.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redline.condition.Expr.Op;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;

/**
 * Which day comes with which fact. A day cannot be put right, but when a review is granted or work
 * stops from now on, the record says so with a day that is not before the day of the check; so no
 * change can rest on the day of what happened before.
 */
final class Events {
  /** The day of an event by the field that tells of the event. */
  static final Map<String, String> DAYS =
      Map.ofEntries(
          Map.entry("Review.outcome", "decidedOn"),
          Map.entry("Acceptance.outcome", "decidedOn"),
          Map.entry("Assessment.state", "completedOn"),
          Map.entry("SafetyDesign.state", "completedOn"),
          Map.entry("Installation.state", "finishedOn"),
          Map.entry("Testing.outcome", "reportedOn"),
          Map.entry("TrialRun.state", "endedOn"),
          Map.entry("Project.use", "stoppedOn"),
          Map.entry("Activity.state", "stoppedOn"),
          Map.entry("Resumption.state", "stoppedOn"),
          Map.entry("Hazard.state", "removedOn"),
          Map.entry("Person.work", "leftOn"),
          Map.entry("Training.outcome", "takenOn"),
          Map.entry("Operation.state", "stoppedOn"),
          Map.entry("CheckItem.state", "putRightOn"),
          Map.entry("Decision.acceptance", "acceptedOn"));

  private Events() {}

  /** The edit of the day that comes with an edit. */
  static Optional<Edit> accompanying(Scene scene, Edit edit) {
    if (edit.isAdding()) {
      return Optional.empty();
    }
    RecordType type = scene.type(edit.spot().parent());
    return day(type, edit.spot().last().field())
        .map(day -> new Edit(edit.spot().parent().field(day), scene.asOf(), Op.GE));
  }

  /** The day of the event that {@code field} tells of. */
  static Optional<Field> day(RecordType type, Field field) {
    return Optional.ofNullable(DAYS.get(type.name() + "." + field.name())).flatMap(type::field);
  }

  /** The fields that tell of the event whose day is {@code day}. */
  static List<Field> telling(RecordType type, Field day) {
    return type.fields().stream()
        .filter(field -> day(type, field).filter(known -> known == day).isPresent())
        .toList();
  }
}
