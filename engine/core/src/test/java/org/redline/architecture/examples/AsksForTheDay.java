package org.redline.architecture.examples;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Takes the day from the machine. */
public final class AsksForTheDay {

  private AsksForTheDay() {}

  static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
