package org.redline.web.inspection;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redline.web.firms.Firms;
import org.redline.web.pages.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares kept reports of one firm. */
@Component
class Comparisons {
  private final Recall recall;
  private final Chains chains;
  private final Firms firms;

  Comparisons(Recall recall, Chains chains, Firms firms) {
    this.recall = recall;
    this.chains = chains;
    this.firms = firms;
  }

  /** In what two reports were made otherwise. */
  static Set<Cause> differs(StoredReport from, StoredReport to) {
    Set<Cause> differs = EnumSet.noneOf(Cause.class);
    if (from.profileVersion() != to.profileVersion()) {
      differs.add(Cause.FACTS);
    }
    if (!from.rulesDigest().equals(to.rulesDigest()) || !from.engine().equals(to.engine())) {
      differs.add(Cause.RULES);
    }
    if (!from.asOf().equals(to.asOf())) {
      differs.add(Cause.DAY);
    }
    return differs;
  }

  /** What {@code to} says otherwise than {@code from}. */
  @Transactional(readOnly = true)
  public Comparison of(StoredReport from, StoredReport to, Words words) {
    Shown before = recall.of(from, words.language());
    Shown after = recall.of(to, words.language());
    Optional<Chain> chain = chains.between(before, after);
    Sides sides = new Sides(before, after, chain, words);
    ChangedFacts facts = new ChangedFacts(facts(from, to), sides);
    return new Comparison(
        from,
        to,
        differs(from, to),
        chain.isPresent(),
        facts.all(),
        new FindingChanges(sides, facts).all(),
        new ActionChanges(sides).all());
  }

  private List<FactChange> facts(StoredReport from, StoredReport to) {
    if (from.profileVersion() == to.profileVersion()) {
      return List.of();
    }
    return FactChanges.between(content(from), content(to));
  }

  private String content(StoredReport report) {
    return firms.profile(report.firm(), report.profileVersion()).orElseThrow().content();
  }
}
