package org.redline.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redline.audit.JudgedUnit;
import org.redline.network.Checklist;
import org.redline.network.Checklists;

/** One fact for all subjects that share a checklist. */
final class GroupNetwork implements Network {
  private final Checklists checklists;
  private final ReusedSession session;

  GroupNetwork(Checklists checklists) {
    this.checklists = checklists;
    this.session =
        new ReusedSession(
            List.of(
                Joins.byKey(
                    Checklist.class, Checklist::key, Group.class, Group::key, Group::judge)),
            checklists.all());
  }

  @Override
  public void judge(List<JudgedUnit> units) {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (Examined examined : Examined.of(units, checklists)) {
      groups.computeIfAbsent(examined.key(), Group::new).members.add(examined);
    }
    session.fire(groups.values());
  }

  private static final class Group {
    private final String key;
    private final List<Examined> members = new ArrayList<>();

    Group(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }

    void judge(Checklist checklist) {
      members.forEach(member -> member.judge(checklist));
    }
  }
}
