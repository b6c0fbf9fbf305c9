package org.redline.bench;

import java.util.List;
import org.redline.audit.JudgedUnit;
import org.redline.network.Checklists;
import org.redline.network.ProvisionNetwork;

/** The engine's own network. */
final class TodaysNetwork implements Network {
  private final ProvisionNetwork network;

  TodaysNetwork(Checklists checklists) {
    this.network = new ProvisionNetwork(checklists);
  }

  @Override
  public void judge(List<JudgedUnit> units) {
    units.forEach(unit -> network.judge(unit.subjects(), unit::judge));
  }
}
