package org.redline.web.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redline.web.enforcement.PenalCase.decided;
import static org.redline.web.enforcement.PenalCase.last;
import static org.redline.web.enforcement.PenalCase.opened;
import static org.redline.web.enforcement.PenalCase.ordered;
import static org.redline.web.enforcement.PenalCase.reinspected;
import static org.redline.web.enforcement.PenalCase.serve;
import static org.redline.web.enforcement.PenalCase.with;

import org.junit.jupiter.api.Test;

/** Unit and persons pay each for themselves. */
class PayingTest {
  private static final String[] BOTH = {
    "take.fine.directly-responsible",
    "on",
    "amount.fine.directly-responsible",
    "30000",
    "person.fine.directly-responsible",
    "R-1",
    "take.fine.unit",
    "on",
    "amount.fine.unit",
    "120000"
  };

  @Test
  void each_party_pays_its_own_fine_after_the_decision_was_served_on_it() {
    try (Office office = fined()) {
      String decision = String.valueOf(last(office).id());
      assertThat(office.due("due.pay")).isEmpty();
      office.on("2026-04-10");
      office.take(StepKind.SERVE, serve(decision));
      assertThat(office.due("due.pay")).containsExactly("2026-04-27");
      assertThat(office.wrong(StepKind.PAY, paid(decision + "|R-1")))
          .containsExactly("step.problem.choice");
      office.on("2026-04-13");
      office.take(StepKind.SERVE, serve(decision + "|R-1"));
      assertThat(office.due("due.pay")).containsExactly("2026-04-27", "2026-04-28");

      assertThat(office.wrongOn("2026-04-12", StepKind.PAY, paid(decision + "|R-1")))
          .containsExactly("step.problem.before-served");
      office.take(StepKind.PAY, paid(decision + "|R-1"));
      assertThat(office.due("due.pay")).containsExactly("2026-04-27");
      assertThat(office.wrong(StepKind.PAY, paid(decision + "|R-1")))
          .containsExactly("step.problem.choice");
      assertThat(office.wrong(StepKind.CLOSE_FILE, "opinion", "结案")).contains("step.problem.fines");
      office.take(StepKind.PAY, paid(decision));
      assertThat(office.due("due.pay")).isEmpty();
      assertThat(office.wrong(StepKind.CLOSE_FILE, "opinion", "结案"))
          .doesNotContain("step.problem.fines");
    }
  }

  private static Office fined() {
    Office office = ordered();
    reinspected(office, "2026-04-01", "refused");
    opened(office);
    office.take(StepKind.NOTICE, with(office, BOTH));
    String notice = "step:" + office.file().steps().size();
    for (String party : new String[] {"", "|R-1"}) {
      office.take(StepKind.SERVE, serve(notice + party));
    }
    for (String party : new String[] {"unit", "R-1"}) {
      office.take(
          StepKind.DEFENCE, with(office, "party", party, "defence", "waived", "opinion", "放弃"));
      office.take(StepKind.ASK_HEARING, with(office, "party", party, "asked", "waived"));
    }
    decided(office, with(office, BOTH));
    return office;
  }

  private static String[] paid(String document) {
    return new String[] {"decision", document, "note", "缴款凭证"};
  }
}
