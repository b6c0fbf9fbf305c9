package org.redline.facts;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The literals of all enum constants, each made once. */
final class Literals {
  private static final Map<Coded, String> MADE = new ConcurrentHashMap<>();

  private Literals() {}

  static String of(Coded constant) {
    String made = MADE.get(constant);
    return made == null ? MADE.computeIfAbsent(constant, Literals::literal) : made;
  }

  private static String literal(Coded constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
