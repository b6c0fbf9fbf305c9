package org.redline.facts;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The literals of all enum constants, each made once. */
final class Literals {
  private static final Map<Coded, String> MADE = new ConcurrentHashMap<>();

  private Literals() {}

  static String of(Coded constant) {
    return MADE.computeIfAbsent(constant, c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
