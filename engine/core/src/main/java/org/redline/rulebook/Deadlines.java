package org.redline.rulebook;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expression;
import org.redline.condition.Scope;
import org.redline.source.Node;
import org.redline.vocabulary.ValueKind;

/** Reads terms. */
final class Deadlines {
  private static final Set<String> KEYS = Set.of("runsFrom", "term", "calendar", "suggested");
  private static final Set<String> CALENDARS = Set.of("natural", "working");
  private static final Pattern TERM = Pattern.compile("P[1-9][0-9]{0,3}[DMY]|PT[1-9][0-9]{0,3}H");

  private static final Set<String> WITH_FROM =
      Set.of("runsFrom", "term", "calendar", "suggested", "from");

  private final Reading reading;
  private final Complaints complaints;
  private final @Nullable Scope scope;

  /**
   * @param scope what the day of the event is read from; null where there are no facts
   */
  Deadlines(Reading reading, @Nullable Scope scope) {
    this.reading = reading;
    this.complaints = reading.complaints;
    this.scope = scope;
  }

  /** The term at {@code key}; null where it is left out. */
  @Nullable Deadline at(Mapping mapping, String key) {
    Node node = mapping.get(key);
    Mapping deadline =
        node == null ? null : Mapping.of(node, complaints, scope == null ? KEYS : WITH_FROM);
    if (deadline == null) {
      return null;
    }
    deadline.require("runsFrom");
    String runsFrom = deadline.key("runsFrom");
    if (runsFrom != null && !Deadline.EVENTS.contains(runsFrom)) {
      complaints.unknown(deadline.placeOf("runsFrom"), "value", runsFrom, Deadline.EVENTS);
    }
    String term = deadline.requireText("term");
    if (term != null && !TERM.matcher(term).matches()) {
      complaints.at(deadline.placeOf("term"), "want-term", term);
    }
    boolean working = working(deadline);
    boolean suggested = deadline.flag("suggested");
    return runsFrom == null || term == null
        ? null
        : new Deadline(runsFrom, term, working, suggested, from(deadline));
  }

  private @Nullable Expression from(Mapping deadline) {
    Node node = deadline.get("from");
    return node == null || scope == null
        ? null
        : reading.formulas.expression(node, scope, ValueKind.DATE);
  }

  private boolean working(Mapping deadline) {
    String calendar = deadline.requireText("calendar");
    if (calendar != null && !CALENDARS.contains(calendar)) {
      complaints.unknown(deadline.placeOf("calendar"), "value", calendar, CALENDARS);
    }
    return "working".equals(calendar);
  }
}
