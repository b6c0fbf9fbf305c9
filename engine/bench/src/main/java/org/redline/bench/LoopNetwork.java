package org.redline.bench;

import java.util.List;
import org.redline.audit.JudgedUnit;
import org.redline.network.Checklist;
import org.redline.network.Checklists;
import org.redline.network.Subject;

/** A loop over a map from kind and key to the checklist. */
final class LoopNetwork implements Network {
  private final Checklists checklists;

  LoopNetwork(Checklists checklists) {
    this.checklists = checklists;
  }

  @Override
  public void judge(List<JudgedUnit> units) {
    for (JudgedUnit unit : units) {
      for (Subject subject : unit.subjects()) {
        Checklist checklist = checklists.of(subject);
        if (checklist != null) {
          unit.judge(subject, checklist);
        }
      }
    }
  }
}
