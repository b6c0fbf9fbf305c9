package org.redline.condition;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redline.facts.CertificateState;
import org.redline.facts.Licence;
import org.redline.facts.LicenceOrigin;

/** On which days licences were held, as far as it is known. */
public final class Held {
  static final String RECEIVER = "Licence";

  private static final String NOT_YET_OVER =
      "it.state in ['revoked', 'cancelled'] && d < asOf && it.stateSince > d";

  /**
   * Held on a day {@code d}: lawfully come by, in its days or those of the certificates that it
   * continues, and not yet revoked or cancelled. One that is suspended is held still.
   */
  static final String ON_A_DAY =
      "it.origin in ['issued', 'deceit'] && d <= it.validTo"
          + " && (it.validFrom <= d || it.validFrom <= asOf && it.heldSince <= d)"
          + " && (it.state in ['valid', 'suspended'] || "
          + NOT_YET_OVER
          + ")";

  /** The same of a personal certificate. */
  static final String CERTIFICATE =
      "it.validFrom <= d && d <= it.validTo && (it.state == 'valid' || " + NOT_YET_OVER + ")";

  private final LocalDate asOf;
  private final Budget budget;

  Held(LocalDate asOf, Budget budget) {
    this.asOf = asOf;
    this.budget = budget;
  }

  /**
   * Where a walk through the days came to.
   *
   * @param found the day that was looked for; null where it is unknown
   * @param stoppedAt the last day that was looked at
   */
  record Walk(@Nullable LocalDate found, LocalDate stoppedAt) {}

  /**
   * The last day from {@code from} to {@code to} without any of the licences, {@code to} where
   * there is none; null where it is unknown.
   */
  public static @Nullable LocalDate lastDayWithout(
      List<?> licences, @Nullable LocalDate from, LocalDate to, LocalDate asOf) {
    return new Held(asOf, new Budget(Long.MAX_VALUE))
        .walk(new Members(licences, null), from, to)
        .found();
  }

  /** Backwards: a day on which one was held leads to the day before it began. */
  Walk walk(Members licences, @Nullable LocalDate from, LocalDate to) {
    LocalDate day = to;
    while (from == null || !day.isBefore(from)) {
      Truth held = Truth.FALSE;
      LocalDate began = day;
      for (int i = 0; i < licences.size(); i++) {
        budget.step();
        Object licence = licences.value(i);
        Truth one = licences.membership(i).and(on(licence, day));
        held = held.or(one);
        if (one == Truth.TRUE) {
          began = earlier(began, (Licence) licence);
        }
      }
      if (held != Truth.TRUE) {
        boolean known = held == Truth.FALSE && (from != null || day.equals(to));
        return new Walk(known ? day : null, day);
      }
      day = began.minusDays(1);
    }
    return new Walk(to, day);
  }

  private Truth on(@Nullable Object licence, LocalDate day) {
    return licence == null ? Truth.UNKNOWN : on((Licence) licence, day, asOf);
  }

  /** What {@link #ON_A_DAY} says. */
  static Truth on(Licence licence, LocalDate day, LocalDate asOf) {
    Truth before = notAfter(licence.validFrom(), asOf).and(notAfter(licence.heldSince(), day));
    return lawful(licence.origin())
        .and(notAfter(day, licence.validTo()))
        .and(notAfter(licence.validFrom(), day).or(before))
        .and(standing(licence, day, asOf));
  }

  private static Truth lawful(@Nullable LicenceOrigin origin) {
    return origin == null
        ? Truth.UNKNOWN
        : Logic.of(origin == LicenceOrigin.ISSUED || origin == LicenceOrigin.DECEIT);
  }

  private static Truth standing(Licence licence, LocalDate day, LocalDate asOf) {
    CertificateState state = licence.state();
    if (state == null) {
      return Truth.UNKNOWN;
    } else if (isOver(state)) {
      return Logic.of(day.isBefore(asOf)).and(notAfter(licence.stateSince(), day).not());
    }
    return Logic.of(state != CertificateState.FORGED);
  }

  private static boolean isOver(@Nullable CertificateState state) {
    return state == CertificateState.REVOKED || state == CertificateState.CANCELLED;
  }

  private static LocalDate earlier(LocalDate day, @Nullable Licence licence) {
    return licence == null ? day : earlier(earlier(day, licence.validFrom()), licence.heldSince());
  }

  private static LocalDate earlier(LocalDate a, @Nullable LocalDate b) {
    return b != null && b.isBefore(a) ? b : a;
  }

  private static Truth notAfter(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || b == null ? Truth.UNKNOWN : Logic.of(!a.isAfter(b));
  }

  /** The fields that say whether it was held on the day. */
  static Map<String, @Nullable Object> read(Licence licence, LocalDate day) {
    Map<String, @Nullable Object> read = new LinkedHashMap<>();
    read.put("origin", licence.origin());
    read.put("state", licence.state());
    read.put("validFrom", licence.validFrom());
    read.put("validTo", licence.validTo());
    if (notAfter(licence.validFrom(), day) != Truth.TRUE) {
      read.put("heldSince", licence.heldSince());
    }
    if (isOver(licence.state())) {
      read.put("stateSince", licence.stateSince());
    }
    return read;
  }
}
