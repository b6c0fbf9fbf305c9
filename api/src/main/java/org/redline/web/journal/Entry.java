package org.redline.web.journal;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
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

  /** What the first entry is behind. */
  static final Entry NONE = new Entry(0, "", "", "", "", "", "", FIRST);

  /** The entry on an act that comes behind another, with its hash. */
  static Entry behind(Entry before, String at, Journal.Act act) {
    Entry bare =
        new Entry(
            before.number + 1,
            at,
            act.actor(),
            act.act(),
            act.object(),
            act.detail(),
            before.hash,
            "");
    return new Entry(
        bare.number,
        at,
        bare.actor,
        bare.act,
        bare.object,
        bare.detail,
        bare.previous,
        bare.computed());
  }

  /** What it holds, in the order above. */
  List<Object> values() {
    return List.of(number, at, actor, act, object, detail, previous, hash);
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
