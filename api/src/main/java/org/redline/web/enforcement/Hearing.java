package org.redline.web.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redline.rulebook.WorkCalendar.Certainty;
import org.redline.web.enforcement.Terms.Last;

/** The hearing, not led by who investigated the case, seven working days after the invitation. */
final class Hearing implements StepRule {
  @Override
  public List<Input> inputs(Taking now) {
    List<InspectedFinding> asked =
        Cases.noticed(now).stream().filter(f -> asked(now, f).isPresent()).toList();
    return asked.isEmpty()
        ? List.of()
        : List.of(
            Input.choice("findings", Cases.options(asked)),
            Input.day("invitedOn", null),
            Input.text("host", Input.Need.REQUIRED),
            Input.longText("opinion", Input.Need.REQUIRED));
  }

  /** The last request for a hearing on the present notice that was not withdrawn. */
  private static Optional<Step> asked(Taking now, InspectedFinding finding) {
    return new Procedure(now, finding).asked();
  }

  @Override
  public void take(Taking taking) {
    Optional<Step> asked = taking.chosenFinding().flatMap(finding -> asked(taking, finding));
    if (asked.isEmpty()) {
      taking.fields().wrong("findings", "step.problem.choice");
    }
    taking.fields().required("opinion");
    String host = taking.fields().required("host");
    boolean investigated =
        taking.file().steps().stream()
            .flatMap(step -> step.officers().stream())
            .anyMatch(officer -> officer.name().equals(host) || officer.account().equals(host));
    if (investigated) {
      taking.fields().wrong("host", "step.problem.host");
    }
    taking.fields().day("invitedOn").ifPresent(invited -> inTime(taking, invited));
    asked.ifPresent(step -> afterRequest(taking, step.day()));
  }

  private static void afterRequest(Taking taking, LocalDate asked) {
    LocalDate invited = taking.fields().day("invitedOn").orElse(asked);
    if (invited.isBefore(asked)) {
      taking.fields().wrong("invitedOn", "step.problem.too-early", "step.ask-hearing", asked);
    }
  }

  private static void inTime(Taking taking, LocalDate invited) {
    Last earliest = taking.terms().workingDays(invited, Procedure.INVITE);
    if (taking.day().isBefore(earliest.day())) {
      taking.fields().wrong("invitedOn", "step.problem.invited-late", earliest.day());
    } else if (earliest.certainty() == Certainty.UNKNOWN) {
      taking.fields().wrong("invitedOn", "step.problem.calendar", earliest.day());
    }
  }
}
