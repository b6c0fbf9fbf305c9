package org.redline.web.enforcement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How the defence and the hearing went before a decision, as they were recorded. */
final class Heard {
  private final Taking now;
  private final Step decided;
  private final InspectedFinding finding;

  private Heard(Taking now, Step decided, InspectedFinding finding) {
    this.now = now;
    this.decided = decided;
    this.finding = finding;
  }

  /** What was heard before a step on its findings, in a sentence each. */
  static String of(Taking now, Step decided, List<InspectedFinding> findings) {
    return String.join(
        "。",
        findings.stream()
            .flatMap(finding -> new Heard(now, decided, finding).told().stream())
            .toList());
  }

  private List<String> told() {
    Map<String, Step> defences = new LinkedHashMap<>();
    heard(StepKind.DEFENCE).forEach(one -> defences.put(one.text("party"), one));
    List<String> told = new ArrayList<>();
    defences.values().forEach(one -> told.add(defence(one)));
    heard(StepKind.HEARING)
        .reduce((first, later) -> later)
        .ifPresent(held -> told.add(hearing(held)));
    return told;
  }

  /** The steps of a kind in the case that is decided: what an earlier notice led to is not its. */
  private Stream<Step> heard(StepKind kind) {
    int notice =
        before(StepKind.NOTICE).reduce((first, later) -> later).map(Step::number).orElse(0);
    return before(kind).filter(one -> one.number() > notice);
  }

  private Stream<Step> before(StepKind kind) {
    return now.file().done(kind, finding.number()).filter(one -> one.number() < decided.number());
  }

  private String defence(Step said) {
    String party = said.text("party");
    String who = party.isEmpty() ? "当事人" : Speaking.name(now.file().unit(), party).zh();
    String opinion = said.text("opinion");
    return who
        + switch (said.text("defence")) {
          case "heard" -> "陈述申辩：" + said.text("statement") + "；复核意见：" + opinion;
          case "waived" -> "明确放弃陈述申辩；" + opinion;
          default -> "未在期限内提出陈述申辩；" + opinion;
        };
  }

  private static String hearing(Step held) {
    return PaperFields.day(held.day())
        + "举行听证，主持人"
        + held.text("host")
        + "，意见："
        + held.text("opinion");
  }
}
