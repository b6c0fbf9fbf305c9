package org.redline.web.journal;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.redline.web.Sha256;
import org.redline.web.pages.Words;

/**
 * One act.
 *
 * @param number from 1, without gaps
 * @param at when, ISO with zone
 * @param actor name of the account
 * @param act what was done
 * @param object what it was done to
 * @param detail what else is to be known; never a password or token
 * @param previous hash of the entry before, or noughts
 * @param hash SHA-256 of everything else
 */
record Entry(
    long number,
    String at,
    String actor,
    String act,
    String object,
    String detail,
    String previous,
    String hash) {
  static final String FIRST = "0".repeat(64);

  /** An entry with its hash. */
  static Entry of(
      long number,
      String at,
      String actor,
      String act,
      String object,
      String detail,
      String previous) {
    Entry bare = new Entry(number, at, actor, act, object, detail, previous, "");
    return new Entry(number, at, actor, act, object, detail, previous, bare.computed());
  }

  /** When it was; null where somebody wrote something else there. */
  public @Nullable OffsetDateTime moment() {
    try {
      return OffsetDateTime.parse(at);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** Its detail in words. */
  public String told(Words words) {
    return Detail.of(this, words);
  }

  /** The hash that it should have; lengths keep one part from running into the next. */
  String computed() {
    StringBuilder text = new StringBuilder();
    for (String part :
        new String[] {Long.toString(number), at, actor, act, object, detail, previous}) {
      text.append(part.length()).append(':').append(part);
    }
    return Sha256.of(text.toString());
  }
}
