package org.redline.profile;

import java.time.LocalDate;
import org.redline.source.Place;
import org.redline.source.Problem;
import org.redline.text.Messages;
import org.redline.vocabulary.Field;

/**
 * A day on which something happened, as a profile tells.
 *
 * @param field the field that says so
 * @param day the day
 * @param place where it stands
 */
public record Event(Field field, LocalDate day, Place place) {
  private static final Messages MESSAGES = Messages.of(Event.class);

  /** The problem that it happens after {@code asOf}. */
  Problem after(LocalDate asOf) {
    return new Problem(
        place, MESSAGES.get("event.later", Labels.zh(field), Labels.en(field), day, asOf));
  }
}
