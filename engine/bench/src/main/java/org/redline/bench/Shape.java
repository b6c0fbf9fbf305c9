package org.redline.bench;

import org.redline.network.Checklists;

/** The shapes of network that are measured against each other. */
public enum Shape {
  /** What the engine does: checklists as facts, one joining rule, the session used again. */
  REDLINE,
  /** No Drools: a loop over a map of checklists. */
  LOOP,
  /** Checklists as facts; one fact for all subjects of a unit that share one. */
  GROUPS,
  /** Checklists as facts, in a new stateless session for each call. */
  STATELESS,
  /** Provisions as facts, found by a hashed join from the subject. */
  PROVISIONS,
  /** A rule per provision with one constraint, which every subject is put to. */
  CONSTRAINTS,
  /** A rule per provision and value of the key, found by a hashed index; unknown is a value. */
  BUCKETS;

  Network of(Checklists checklists) {
    return switch (this) {
      case REDLINE -> new TodaysNetwork(checklists);
      case LOOP -> new LoopNetwork(checklists);
      case GROUPS -> new GroupNetwork(checklists);
      case STATELESS -> new StatelessNetwork(checklists);
      case PROVISIONS -> new ProvisionsNetwork(checklists);
      case CONSTRAINTS -> new ConstraintsNetwork(checklists);
      case BUCKETS -> new BucketsNetwork(checklists);
    };
  }
}
