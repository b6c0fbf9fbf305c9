package org.redline.bench;

import java.util.List;
import org.redline.audit.JudgedUnit;

/** A way to bring subjects and provisions together; for one thread. */
interface Network {
  /** Has every subject of the units judged by every provision that can apply to it. */
  void judge(List<JudgedUnit> units);
}
