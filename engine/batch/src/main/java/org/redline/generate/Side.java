package org.redline.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Values to draw from, each as likely as its weight, and what they relate to: {@code approved*9
 * pending}, {@code 20..40 ago}, {@code -30..-5 after startedOn}, {@code 0.5..0.8 times total},
 * {@code like unit}.
 *
 * @param words single values, or ranges of numbers; none where nothing is drawn
 * @param relation what the drawn value is measured against
 * @param names fields of the record or of one around it that the relation names
 */
record Side(List<Word> words, Relation relation, List<String> names) {
  private static final String EACH = "each";
  private static final String LACKING = "lacking";
  private static final String SPACES = " +";

  /** How a drawn value becomes the value of the field. */
  enum Relation {
    /** It is the value. */
    ITSELF,
    /** So many days before the day of the audit. */
    AGO,
    /** So many days after another day. */
    AFTER,
    /** So many times the product of other numbers. */
    TIMES,
    /** The value of another field. */
    LIKE
  }

  /**
   * One value or range.
   *
   * @param text as written, without its weight
   * @param isNumber whether it is a number or a range of them
   * @param least beginning of the range
   * @param most end of the range
   * @param upTo weights up to and with this one
   */
  record Word(String text, boolean isNumber, double least, double most, int upTo) {
    double number(SplittableRandom random) {
      return least == most ? least : least + random.nextDouble() * (most - least);
    }

    /** A whole number; both ends can be drawn. */
    long whole(SplittableRandom random) {
      return (long) least + random.nextLong((long) most - (long) least + 1);
    }
  }

  static Side of(String written) {
    List<String> parts = new ArrayList<>(Arrays.asList(written.strip().split(SPACES, -1)));
    parts.removeIf(String::isEmpty);
    for (Relation relation : Relation.values()) {
      int at = parts.indexOf(relation.name().toLowerCase(Locale.ROOT));
      if (at >= 0) {
        List<String> names = List.copyOf(parts.subList(at + 1, parts.size()));
        return new Side(words(parts.subList(0, at)), relation, names);
      }
    }
    return new Side(words(parts), Relation.ITSELF, List.of());
  }

  /** Whether there is nothing to draw. */
  boolean isEmpty() {
    return words.isEmpty() && relation == Relation.ITSELF;
  }

  /** Whether it says of a settled list what of it is there. */
  boolean isOfList() {
    return words.size() == 1 && (words.get(0).text.equals(EACH) || isLacking());
  }

  /** Whether something is missing in a settled list. */
  boolean isLacking() {
    return words.size() == 1 && words.get(0).text.equals(LACKING);
  }

  Word word(SplittableRandom random) {
    int drawn = random.nextInt(words.get(words.size() - 1).upTo);
    int i = 0;
    while (words.get(i).upTo <= drawn) {
      i++;
    }
    return words.get(i);
  }

  private static List<Word> words(List<String> written) {
    List<Word> words = new ArrayList<>();
    int weight = 0;
    for (String each : written) {
      int star = each.indexOf('*');
      String text = star < 0 ? each : each.substring(0, star);
      weight += star < 0 ? 1 : Integer.parseInt(each.substring(star + 1));
      words.add(word(text, weight));
    }
    return words;
  }

  private static Word word(String text, int upTo) {
    int dots = text.indexOf("..");
    String least = dots < 0 ? text : text.substring(0, dots);
    String most = dots < 0 ? text : text.substring(dots + 2);
    boolean numbers = least.matches("-?[0-9.]+") && most.matches("-?[0-9.]+");
    return numbers
        ? new Word(text, true, Double.parseDouble(least), Double.parseDouble(most), upTo)
        : new Word(text, false, 0, 0, upTo);
  }
}
