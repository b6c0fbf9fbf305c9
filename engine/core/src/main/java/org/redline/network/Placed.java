package org.redline.network;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A proposal with its place among the others: by rule, by the paths of what it matched, by what is
 * missing, then by the facts themselves, for two rules may ask for one action of two authorities.
 * Working memory gives proposals in an order of its own, which differs from process to process.
 */
record Placed(String rule, String matched, String missing, Proposal proposal)
    implements Comparable<Placed> {
  private static final Comparator<Placed> ORDER =
      Comparator.comparing(Placed::rule)
          .thenComparing(Placed::matched)
          .thenComparing(Placed::missing)
          .thenComparing(Placed::facts);

  static List<Proposal> inOrder(Collection<Proposal> proposals) {
    return proposals.stream().map(Placed::of).sorted().map(Placed::proposal).toList();
  }

  private static Placed of(Proposal proposal) {
    String matched = proposal.matched().stream().map(Item::path).toList().toString();
    return new Placed(proposal.rule().id(), matched, proposal.missing().toString(), proposal);
  }

  /** Asked for only where the rest is equal. */
  private String facts() {
    return proposal.matched().stream().map(item -> String.valueOf(item.fact())).toList().toString();
  }

  @Override
  public int compareTo(Placed other) {
    return ORDER.compare(this, other);
  }
}
