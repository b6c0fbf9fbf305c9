package org.redline.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redline.source.Excerpt;
import org.redline.source.Node.Entry;
import org.redline.source.Place;
import org.redline.source.Problem;
import org.redline.text.Messages;
import org.redline.text.Nearest;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;

/** The problems of a profile, put into words. */
final class Complaints {
  private static final Messages MESSAGES = Messages.of(Complaints.class);

  private final List<Problem> problems;

  private final List<Event> events = new ArrayList<>();

  Complaints(List<Problem> problems) {
    this.problems = problems;
  }

  /** Notes the day of an event, which may not lie after the day of an audit. */
  void happened(Field field, LocalDate day, Place place) {
    events.add(new Event(field, day, place));
  }

  List<Event> events() {
    return events;
  }

  void add(Place place, String key, Object... arguments) {
    problems.add(new Problem(place, MESSAGES.get(key, arguments)));
  }

  /** A problem with a field, whose labels become the first two arguments. */
  void about(Field field, Place place, String key, Object... arguments) {
    Object[] all = new Object[arguments.length + 2];
    all[0] = Labels.zh(field);
    all[1] = Labels.en(field);
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    add(place, key, all);
  }

  void unknownField(Entry entry, RecordType type) {
    List<Field> fields = type.fields();
    Optional<Field> meant =
        fields.stream()
            .filter(field -> field.term().zh().equals(entry.key()))
            .findFirst()
            .or(() -> nearest(entry.key(), type));
    String key = Excerpt.of(entry.key());
    if (meant.isPresent()) {
      Field field = meant.get();
      add(
          entry.keyPlace(),
          "fact.unknown-meant",
          Labels.zh(type),
          Labels.en(type),
          key,
          Labels.zh(field),
          Labels.en(field));
    } else {
      add(entry.keyPlace(), "fact.unknown", Labels.zh(type), Labels.en(type), key);
    }
  }

  private static Optional<Field> nearest(String name, RecordType type) {
    return Nearest.of(name, type.fields().stream().map(Field::name).toList()).flatMap(type::field);
  }
}
