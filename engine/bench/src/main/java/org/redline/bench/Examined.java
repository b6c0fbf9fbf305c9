package org.redline.bench;

import java.util.ArrayList;
import java.util.List;
import org.redline.audit.JudgedUnit;
import org.redline.network.Checklist;
import org.redline.network.Checklists;
import org.redline.network.Subject;
import org.redline.rulebook.Provision;

/** A subject in working memory, with the unit whose finding it will be. */
final class Examined {
  private final String key;
  private final JudgedUnit unit;
  private final Subject subject;

  private Examined(String key, JudgedUnit unit, Subject subject) {
    this.key = key;
    this.unit = unit;
    this.subject = subject;
  }

  /** The subjects of the units that some provision examines. */
  static List<Examined> of(List<JudgedUnit> units, Checklists checklists) {
    List<Examined> all = new ArrayList<>();
    for (JudgedUnit unit : units) {
      for (Subject subject : unit.subjects()) {
        String key = checklists.keyOf(subject);
        if (key != null) {
          all.add(new Examined(key, unit, subject));
        }
      }
    }
    return all;
  }

  /** Kind and value of its key field, as checklists have it. */
  String key() {
    return key;
  }

  void judge(Checklist checklist) {
    unit.judge(subject, checklist);
  }

  void judge(Provision provision) {
    unit.judge(subject, provision);
  }

  /** Notes what its checklist excludes. */
  void exclude(Checklists checklists) {
    Checklist checklist = checklists.of(subject);
    if (checklist != null) {
      unit.exclude(subject, checklist);
    }
  }
}
