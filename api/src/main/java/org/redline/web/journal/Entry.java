package org.redline.web.journal;

import org.redline.web.Sha256;

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
