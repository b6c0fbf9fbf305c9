package org.redline.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.rulebook.Interval;
import org.redline.rulebook.Provision;
import org.redline.rulebook.Wording;

/** Moves the days on which the law changes: where one wording follows another, those of both. */
final class DayMutants {
  private final Provision provision;
  private final MutantList<Provision> mutants;

  DayMutants(Provision provision, MutantList<Provision> mutants) {
    this.provision = provision;
    this.mutants = mutants;
  }

  void add() {
    for (Wording wording : provision.wordings()) {
      add(wording.inForce().from());
      LocalDate to = wording.inForce().to();
      if (to != null
          && provision.wordings().stream().noneMatch(w -> to.equals(w.inForce().from()))) {
        add(to);
      }
    }
  }

  private void add(LocalDate change) {
    for (int step : new int[] {1, -1}) {
      LocalDate moved = change.plusDays(step);
      mutants.add(MutationKind.IN_FORCE, "inForce", change, moved, () -> moved(change, moved));
    }
  }

  private Provision moved(LocalDate change, LocalDate day) {
    List<Wording> wordings = new ArrayList<>();
    for (Wording wording : provision.wordings()) {
      wordings.add(Copies.with(wording, moved(wording.inForce(), change, day)));
    }
    return Copies.with(provision, provision.decisive(), wordings);
  }

  static Interval moved(Interval days, LocalDate change, LocalDate day) {
    LocalDate from = days.from().equals(change) ? day : days.from();
    @Nullable LocalDate to = change.equals(days.to()) ? day : days.to();
    return new Interval(from, to);
  }
}
