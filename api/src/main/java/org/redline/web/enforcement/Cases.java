package org.redline.web.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redline.text.Bilingual;

/** What the steps of a penalty case share. */
final class Cases {
  private Cases() {}

  static List<Input.Option> options(List<InspectedFinding> findings) {
    return findings.stream()
        .map(f -> new Input.Option(String.valueOf(f.number()), Inspecting.titled(f)))
        .toList();
  }

  /** The findings with an open case that has no decision yet. */
  static List<InspectedFinding> pending(Taking now) {
    return now.file().inspection().confirmed().stream().filter(f -> runs(now.file(), f)).toList();
  }

  /** Whether a case on a finding was opened and not decided. */
  static boolean runs(CaseFile file, InspectedFinding finding) {
    return file.last(StepKind.OPEN_CASE, finding.number()).isPresent() && undecided(file, finding);
  }

  /** A case that was opened anew, for what came after a decision, is undecided again. */
  private static boolean undecided(CaseFile file, InspectedFinding finding) {
    int opened = file.last(StepKind.OPEN_CASE, finding.number()).map(Step::number).orElse(0);
    return file.steps().stream()
        .filter(step -> step.kind() == StepKind.DECIDE || step.kind() == StepKind.NO_PENALTY)
        .filter(step -> step.approval() != Step.Approval.REFUSED)
        .noneMatch(step -> step.number() > opened && step.concerns(finding.number()));
  }

  /** The pending findings whose notice was served. */
  static List<InspectedFinding> noticed(Taking now) {
    return pending(now).stream().filter(f -> served(now, f).isPresent()).toList();
  }

  /** The day on which the last notice for a finding was served. */
  static Optional<LocalDate> served(Taking now, InspectedFinding finding) {
    return new Procedure(now, finding)
        .notice()
        .flatMap(notice -> Serving.servedOn(now.file(), notice));
  }

  static Input.Option option(String value, String zh, String en) {
    return new Input.Option(value, new Bilingual(zh, en));
  }
}
