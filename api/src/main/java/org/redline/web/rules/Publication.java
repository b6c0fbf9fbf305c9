package org.redline.web.rules;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules as they were published once: a commit of the repository.
 *
 * @param id the commit
 * @param parent the publication before; null for the first
 * @param at when
 * @param letter who published what, and why
 */
public record Publication(String id, @Nullable String parent, OffsetDateTime at, Letter letter) {
  private static final int SHORT = 10;

  /** Enough of the id to tell it from all others. */
  public String shortId() {
    return id.substring(0, SHORT);
  }

  /**
   * What a publication says of itself.
   *
   * @param title what it is about, in one line
   * @param reason why; empty for rules that came with the program
   * @param authors names of those who wrote it, the one who began first
   * @param approver name of who approved it; null for rules that came with the program
   * @param draft number of the draft that it was; null for rules that came with the program
   * @param restores the publication that it puts in force again; null if none
   * @param shipped digest of the rules of the program that it holds or has taken over; null if none
   * @param digest digest of its rules
   */
  public record Letter(
      String title,
      String reason,
      List<String> authors,
      @Nullable String approver,
      @Nullable Long draft,
      @Nullable String restores,
      @Nullable String shipped,
      String digest) {
    public Letter {
      authors = List.copyOf(authors);
    }

    /** Of rules that came with the program. */
    static Letter ofShipped(String title, String digest) {
      return new Letter(title, "", List.of(), null, null, null, digest, digest);
    }
  }
}
