package org.redline.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that somebody probably meant: "did you mean". */
public final class Nearest {
  private static final int LONGEST = 200;

  private Nearest() {}

  /**
   * The candidate with the fewest slips (a letter left out, put in, exchanged, or two neighbours
   * swapped; case does not count) from {@code name}, if there are at most a third as many as
   * letters; of equals, the first by alphabet.
   */
  public static Optional<String> of(String name, Collection<String> candidates) {
    return candidates.stream()
        .filter(candidate -> slips(name, candidate) <= allowed(name, candidate))
        .min(
            Comparator.<String>comparingInt(candidate -> slips(name, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int allowed(String name, String candidate) {
    int length = Math.max(name.length(), candidate.length());
    return length > LONGEST ? -1 : Math.max(1, length / 3);
  }

  /**
   * Damerau-Levenshtein distance, each neighbours' swap counted once (optimal string alignment).
   */
  static int slips(String name, String candidate) {
    if (Math.max(name.length(), candidate.length()) > LONGEST) {
      return Integer.MAX_VALUE;
    }
    return new Table(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT)).distance();
  }

  /** The distances of all beginnings of two names. */
  private static final class Table {
    private final String a;
    private final String b;
    private final int[][] cells;

    Table(String a, String b) {
      this.a = a;
      this.b = b;
      this.cells = new int[a.length() + 1][b.length() + 1];
    }

    int distance() {
      for (int i = 0; i <= a.length(); i++) {
        for (int j = 0; j <= b.length(); j++) {
          cells[i][j] = i == 0 || j == 0 ? i + j : cell(i, j);
        }
      }
      return cells[a.length()][b.length()];
    }

    private int cell(int i, int j) {
      int changed = cells[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
      int least = Math.min(changed, Math.min(cells[i - 1][j], cells[i][j - 1]) + 1);
      return swapped(i, j) ? Math.min(least, cells[i - 2][j - 2] + 1) : least;
    }

    private boolean swapped(int i, int j) {
      return i > 1
          && j > 1
          && a.charAt(i - 1) == b.charAt(j - 2)
          && a.charAt(i - 2) == b.charAt(j - 1);
    }
  }
}
