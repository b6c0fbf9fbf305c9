package org.redline.bench;

import static org.redline.bench.Kleene.after;
import static org.redline.bench.Kleene.among;
import static org.redline.bench.Kleene.is;
import static org.redline.bench.Kleene.notAfter;
import static org.redline.bench.Kleene.yes;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Truth;
import org.redline.facts.Activity;
import org.redline.facts.ActivityKind;
import org.redline.facts.CertificateState;
import org.redline.facts.Enterprise;
import org.redline.facts.Licence;
import org.redline.facts.LicenceKind;
import org.redline.facts.Progress;
import org.redline.memory.Verdict;

/**
 * No contracting of works without a qualification, by hand.
 *
 * @param unit the firm
 * @param activity what it does
 * @param asOf the day on which one would decide
 */
record Qualification(Enterprise unit, Activity activity, LocalDate asOf) {
  private static final Set<CertificateState> WITHDRAWN =
      EnumSet.of(CertificateState.REVOKED, CertificateState.CANCELLED);

  Verdict verdict() {
    Days days = new Days(stopped(), activity.stoppedOn(), asOf);
    return days.continuing(
        LocalDate.of(2019, 4, 23), day -> Kleene.verdict(scope(), held(day).not()));
  }

  private Truth scope() {
    return is(activity.kind(), ActivityKind.CONSTRUCTION)
        .and(yes(activity.permitRequired()))
        .and(suspended().not());
  }

  private Truth suspended() {
    return Kleene.exists(
        unit.licences(), l -> qualification(l).and(is(l.state(), CertificateState.SUSPENDED)));
  }

  private Truth held(@Nullable LocalDate day) {
    return Kleene.exists(
        unit.licences(), l -> qualification(l).and(valid(l, day).or(withdrawnLater(l, day))));
  }

  private static Truth valid(Licence licence, @Nullable LocalDate day) {
    return is(licence.state(), CertificateState.VALID).and(inItsDays(licence, day));
  }

  private Truth withdrawnLater(Licence licence, @Nullable LocalDate day) {
    return stopped()
        .and(among(licence.state(), WITHDRAWN))
        .and(inItsDays(licence, day))
        .and(after(licence.stateSince(), day));
  }

  private static Truth inItsDays(Licence licence, @Nullable LocalDate day) {
    return notAfter(licence.validFrom(), day).and(notAfter(day, licence.validTo()));
  }

  private static Truth qualification(Licence licence) {
    return is(licence.kind(), LicenceKind.CONSTRUCTION_QUALIFICATION);
  }

  private Truth stopped() {
    return is(activity.state(), Progress.STOPPED);
  }
}
