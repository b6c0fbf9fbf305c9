package org.redline.bench;

import java.util.ArrayList;
import java.util.List;
import org.redline.audit.JudgedUnit;
import org.redline.network.Checklist;
import org.redline.network.Checklists;
import org.redline.rulebook.Provision;

/** Each provision is a fact for each key under which it can apply. */
final class ProvisionsNetwork implements Network {
  private final Checklists checklists;
  private final ReusedSession session;

  ProvisionsNetwork(Checklists checklists) {
    this.checklists = checklists;
    List<Listed> listed = new ArrayList<>();
    for (Checklist checklist : checklists.all()) {
      checklist.judged().forEach(p -> listed.add(new Listed(checklist.key(), p)));
    }
    this.session =
        new ReusedSession(
            List.of(
                Joins.byKey(
                    Listed.class,
                    Listed::key,
                    Examined.class,
                    Examined::key,
                    (examined, found) -> examined.judge(found.provision))),
            listed);
  }

  @Override
  public void judge(List<JudgedUnit> units) {
    List<Examined> all = Examined.of(units, checklists);
    session.fire(all);
    all.forEach(examined -> examined.exclude(checklists));
  }

  private record Listed(String key, Provision provision) {}
}
