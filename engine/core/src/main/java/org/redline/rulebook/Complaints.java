package org.redline.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.redline.source.Excerpt;
import org.redline.source.Place;
import org.redline.source.Problem;
import org.redline.source.Problems;
import org.redline.text.Bilingual;
import org.redline.text.Messages;
import org.redline.text.Nearest;

/** Collects what is wrong in a rules folder. */
final class Complaints {
  private static final Messages MESSAGES = Messages.of(Complaints.class);
  private static final int MOST_NAMES = 24;
  private static final Comparator<Problem> ORDER =
      Comparator.<Problem, String>comparing(problem -> problem.place().file())
          .thenComparingInt(problem -> problem.place().line())
          .thenComparingInt(problem -> problem.place().column())
          .thenComparing(problem -> problem.message().en());

  private final List<Problem> problems = new ArrayList<>();

  /** How many there are so far. */
  int count() {
    return problems.size();
  }

  /** Something is wrong at {@code place}; the message tells what to do. */
  void at(Place place, String message, Object... arguments) {
    add(new Problem(place, MESSAGES.get(message, arguments)));
  }

  /** A name means nothing; {@code kind} is the key of the noun that says what it should name. */
  void unknown(Place place, String kind, String name, Collection<String> known) {
    Bilingual noun = noun(kind);
    String shown = Excerpt.of(name);
    Optional<String> near = Nearest.of(name, known);
    if (near.isPresent() && strange(name).isPresent()) {
      at(place, "unknown-alike", noun, shown, near.get(), strange(name).orElseThrow());
    } else if (near.isPresent()) {
      at(place, "unknown-near", noun, shown, near.get());
    } else if (known.isEmpty() || known.size() > MOST_NAMES) {
      at(place, "unknown", noun, shown);
    } else {
      at(place, "unknown-of", noun, shown, String.join(", ", new TreeSet<>(known)));
    }
  }

  /** Like {@link #at}, where the first argument is a word that each language has its own for. */
  void at(Place place, String message, Bilingual word, Object... rest) {
    add(
        new Problem(
            place,
            new Bilingual(
                MESSAGES.get(message, with(word.zh(), rest)).zh(),
                MESSAGES.get(message, with(word.en(), rest)).en())));
  }

  Bilingual noun(String kind) {
    return MESSAGES.get("noun." + kind);
  }

  void add(Problem problem) {
    problems.add(problem);
  }

  void addAll(Collection<Problem> others) {
    problems.addAll(others);
  }

  /** Throws everything that was said, if anything was. */
  void end() {
    if (!problems.isEmpty()) {
      throw new Problems(problems.stream().distinct().sorted(ORDER).toList());
    }
  }

  /** The first character that is no ASCII: it may look like one. */
  private static Optional<String> strange(String name) {
    return name.codePoints()
        .filter(c -> c > 0x7F)
        .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
        .findFirst();
  }

  private static Object[] with(String first, Object... rest) {
    Object[] all = new Object[rest.length + 1];
    all[0] = first;
    System.arraycopy(rest, 0, all, 1, rest.length);
    return all;
  }
}
