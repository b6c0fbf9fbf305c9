package org.redline.web.enforcement;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.redline.audit.MandatedAction;
import org.redline.text.Bilingual;
import org.redline.web.enforcement.Step.Approval;
import tools.jackson.databind.node.ObjectNode;

/** Transfer to the police: two officers report, the head decides within three days (310号令 5). */
final class Transferring implements StepRule {
  private static final Set<String> ACTIONS =
      Set.of("check-transfer", "decide-transfer", "transfer-to-police");

  @Override
  public List<Input> inputs(Taking now) {
    List<Input.Option> about =
        subjects(now).stream().map(id -> new Input.Option(id, new Bilingual(id, id))).toList();
    return about.isEmpty()
        ? List.of()
        : List.of(
            Input.choice("matter", about),
            Input.text("suspicion", Input.Need.REQUIRED),
            Input.longText("reason", Input.Need.REQUIRED));
  }

  /** What the audit says is to be checked or handed over, and was not yet. */
  private static Set<String> subjects(Taking now) {
    Set<String> subjects = new TreeSet<>();
    now.report().actions().stream()
        .filter(action -> ACTIONS.contains(action.action().key()) && action.held() == null)
        .map(MandatedAction::subjectId)
        .filter(Objects::nonNull)
        .forEach(subjects::add);
    now.file().transfers().forEach(transfer -> subjects.remove(String.valueOf(transfer.about())));
    return subjects;
  }

  /** 行政执法机关移送涉嫌犯罪案件的规定 5: the head, or who stands in for the head, decides. */
  @Override
  public Approval approval(Taking taking) {
    return Approval.WAITING;
  }

  @Override
  public void take(Taking taking) {
    String matter = taking.fields().required("matter");
    String suspicion = taking.fields().required("suspicion");
    taking.fields().required("reason");
    if (!subjects(taking).contains(matter)) {
      taking.fields().wrong("matter", "step.problem.choice");
    }
    ObjectNode transfer = Facts.node().put("id", taking.facts().id("P"));
    transfer.put("suspicion", suspicion).put("about", matter);
    transfer.put("approvedOn", taking.today().toString());
    taking.facts().put("transfers", transfer);
    taking.about(matter);
  }
}
