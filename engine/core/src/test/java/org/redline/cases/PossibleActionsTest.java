package org.redline.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.redline.audit.Auditor;
import org.redline.audit.MandatedAction;
import org.redline.memory.Stage;
import org.redline.rulebook.Provision;
import org.redline.rulebook.ProvisionCase;
import org.redline.rulebook.RuleSet;

class PossibleActionsTest {
  @Test
  void a_heavier_band_that_nobody_has_found_stays_possible_beside_the_one_that_applies() {
    assertThat(fines("rejected"))
        .extracting(MandatedAction::stage, MandatedAction::possible)
        .containsExactlyInAnyOrder(
            Tuple.tuple(Stage.FIRST, false), Tuple.tuple(Stage.SERIOUS, true));
  }

  @Test
  void a_heavier_band_that_was_found_takes_the_place_of_the_lighter() {
    assertThat(fines("found-serious"))
        .extracting(MandatedAction::stage, MandatedAction::possible)
        .containsExactly(Tuple.tuple(Stage.SERIOUS, false));
  }

  private static List<MandatedAction> fines(String name) {
    RuleSet rules = SmallRules.whole().read();
    Provision provision = rules.provisions().get(0);
    ProvisionCase stated =
        provision.cases().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    return Auditor.of(rules).audit(stated.unit(), stated.asOf()).actions().stream()
        .filter(action -> action.action().key().equals("fine"))
        .toList();
  }
}
