package org.redline.web.enforcement;

import java.time.LocalDate;
import java.util.List;

/** The hearing, not led by who investigated the case, seven working days after the invitation. */
final class Hearing implements StepRule {
  @Override
  public List<Input> inputs(Taking now) {
    List<InspectedFinding> asked =
        Cases.noticed(now).stream()
            .filter(
                f ->
                    now.file()
                        .last(StepKind.ASK_HEARING, f.number())
                        .filter(step -> step.text("asked").equals("asked"))
                        .isPresent())
            .toList();
    return asked.isEmpty()
        ? List.of()
        : List.of(
            Input.choice("findings", Cases.options(asked)),
            Input.day("invitedOn", null),
            Input.text("host", Input.Need.REQUIRED),
            Input.longText("opinion", Input.Need.REQUIRED));
  }

  @Override
  public void take(Taking taking) {
    taking.chosenFinding();
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
  }

  private static void inTime(Taking taking, LocalDate invited) {
    LocalDate earliest = taking.calendar().afterWorkingDays(invited, Procedure.INVITE);
    if (taking.day().isBefore(earliest)) {
      taking.fields().wrong("invitedOn", "step.problem.invited-late", earliest);
    }
  }
}
