package org.redline.web.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redline.audit.Auditor;
import org.redline.report.JsonReport;
import org.redline.text.Language;
import org.redline.web.firms.Firms;
import org.redline.web.firms.StoredProfile;
import org.redline.web.rules.PastRules;
import org.springframework.stereotype.Component;

/**
 * Goes from one report to another by changing one thing at a time and auditing again: which change
 * of a report comes from the rules, from the day, or from the facts.
 */
@Component
class Chains {
  private final Reports reports;
  private final Firms firms;
  private final PastRules past;

  Chains(Reports reports, Firms firms, PastRules past) {
    this.reports = reports;
    this.firms = firms;
    this.past = past;
  }

  /**
   * The way between two kept reports; empty where more than one thing changed and neither's rules
   * can be had.
   */
  Optional<Chain> between(Shown from, Shown to) {
    List<Cause> differs = List.copyOf(Comparisons.differs(from.stored(), to.stored()));
    Chain.Link first = Chain.Link.of(Cause.FACTS, from.kept());
    if (differs.size() < 2) {
      Cause only = differs.isEmpty() ? Cause.FACTS : differs.get(0);
      return Optional.of(new Chain(List.of(first, Chain.Link.of(only, to.kept()))));
    }
    Optional<Auditor> later = past.auditor(to.stored().rulesDigest());
    if (later.isPresent()) {
      return Optional.of(byLater(first, from.stored(), to, later.get()));
    }
    return past.auditor(from.stored().rulesDigest())
        .map(earlier -> byEarlier(first, from.stored(), to, earlier));
  }

  /** Rules first, then the day, then the facts. */
  private Chain byLater(Chain.Link first, StoredReport from, Shown to, Auditor rules) {
    List<Chain.Link> links = new ArrayList<>(List.of(first));
    links.add(Chain.Link.of(Cause.RULES, audit(from, from.asOf(), rules)));
    links.add(Chain.Link.of(Cause.DAY, audit(from, to.stored().asOf(), rules)));
    links.add(Chain.Link.of(Cause.FACTS, to.kept()));
    return new Chain(links);
  }

  /** Facts first, then the day, then the rules. */
  private Chain byEarlier(Chain.Link first, StoredReport from, Shown to, Auditor rules) {
    List<Chain.Link> links = new ArrayList<>(List.of(first));
    links.add(Chain.Link.of(Cause.FACTS, audit(to.stored(), from.asOf(), rules)));
    links.add(Chain.Link.of(Cause.DAY, audit(to.stored(), to.stored().asOf(), rules)));
    links.add(Chain.Link.of(Cause.RULES, to.kept()));
    return new Chain(links);
  }

  private KeptReport audit(StoredReport facts, LocalDate asOf, Auditor rules) {
    StoredProfile profile = firms.profile(facts.firm(), facts.profileVersion()).orElseThrow();
    var report = reports.report(profile, asOf, rules);
    String json = new JsonReport(rules.rules(), Language.ZH).write(List.of(report));
    return KeptReport.of(json.getBytes(UTF_8));
  }
}
