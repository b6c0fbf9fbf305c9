package org.redline.rulebook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redline.source.Node;
import org.redline.source.Node.Entry;
import org.redline.source.Place;

/** Reads {@code calendar.yaml}. */
final class CalendarFile {
  static final String NAME = "calendar.yaml";
  private static final Pattern YEAR = Pattern.compile("(19|20|21)[0-9]{2}");
  private static final Set<String> KEYS = Set.of("source", "unverified", "rest", "work");

  private final Reading reading;
  private final Complaints complaints;
  private final Set<Year> years = new TreeSet<>();
  private final Set<Year> unverified = new TreeSet<>();
  private final Set<LocalDate> rest = new TreeSet<>();
  private final Set<LocalDate> work = new TreeSet<>();

  CalendarFile(Reading reading) {
    this.reading = reading;
    this.complaints = reading.complaints;
  }

  WorkCalendar read() {
    Mapping file = Section.file(reading, NAME, Set.of("version", "years"));
    String version = file == null ? null : file.requireText("version");
    Mapping all = file == null ? null : Section.of(file, "years", complaints);
    if (all != null) {
      all.entries().forEach(this::year);
    }
    return new WorkCalendar(version == null ? "" : version, years, unverified, rest, work);
  }

  private void year(Entry entry) {
    Mapping mapping = Mapping.of(entry.value(), complaints, KEYS);
    if (!YEAR.matcher(entry.key()).matches()) {
      complaints.at(entry.keyPlace(), "want-year", entry.key());
    } else if (mapping != null) {
      year(Year.of(Integer.parseInt(entry.key())), mapping);
    }
  }

  private void year(Year year, Mapping mapping) {
    mapping.requireText("source");
    years.add(year);
    if (mapping.flag("unverified")) {
      unverified.add(year);
    }
    for (Node item : mapping.requireItems("rest")) {
      day(item, year, mapping, rest);
    }
    for (Node item : mapping.items("work")) {
      LocalDate day = day(item, year, mapping, work);
      if (day != null) {
        checkWork(day, item.place());
      }
    }
  }

  private @Nullable LocalDate day(Node item, Year year, Mapping mapping, Set<LocalDate> days) {
    LocalDate day = mapping.values().day(item);
    if (day != null && day.getYear() != year.getValue()) {
      complaints.at(item.place(), "other-year", day, year);
    } else if (day != null && !days.add(day)) {
      complaints.at(item.place(), "twice", day);
    }
    return day;
  }

  private void checkWork(LocalDate day, Place place) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    if (!weekend || rest.contains(day)) {
      complaints.at(place, "no-weekend", day);
    }
  }
}
