package org.redline.generate;

import java.util.List;
import java.util.SplittableRandom;
import org.redline.facts.Scale;

/** How many people firms have: half of them about as many as the middle one, a few many more. */
final class Sizes {
  private static final int WHOLE = 100;

  /** Percent of the middle one, each as likely as another. */
  private static final List<Integer> SPREAD =
      List.of(
          12, 20, 28, 36, 45, 54, 63, 72, 82, 94, 106, 120, 138, 160, 190, 230, 290, 400, 600,
          1200);

  /** Least people of small, medium and large industrial firms (统计上大中小微型企业划分办法 2017). */
  private static final int SMALL = 20;

  private static final int MEDIUM = 300;
  private static final int LARGE = 1000;

  /** A principal, a safety manager and somebody who works. */
  private static final int LEAST = 3;

  private Sizes() {}

  static int heads(int middle, SplittableRandom random) {
    int percent = SPREAD.get(random.nextInt(SPREAD.size()));
    int jitter = 90 + random.nextInt(21);
    return Math.max(LEAST, middle * percent / WHOLE * jitter / WHOLE);
  }

  static Scale scale(int heads) {
    if (heads < SMALL) {
      return Scale.MICRO;
    } else if (heads < MEDIUM) {
      return Scale.SMALL;
    }
    return heads < LARGE ? Scale.MEDIUM : Scale.LARGE;
  }
}
