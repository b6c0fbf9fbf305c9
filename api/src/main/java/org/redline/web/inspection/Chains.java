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
    return past.auditor(to.stored().rulesDigest())
        .or(() -> past.auditor(from.stored().rulesDigest()))
        .map(rules -> by(rules, from, to, first));
  }

  /** The rules change first where the later ones audit, last where the earlier ones do. */
  private Chain by(Auditor rules, Shown from, Shown to, Chain.Link first) {
    boolean later = rules.rules().digest().equals(to.stored().rulesDigest());
    List<Cause> order = new ArrayList<>(middle(from.stored(), to.stored()));
    order.add(later ? 0 : order.size(), Cause.RULES);
    List<Chain.Link> links = new ArrayList<>(List.of(first));
    StoredReport facts = from.stored();
    LocalDate day = from.stored().asOf();
    for (Cause cause : order.subList(0, order.size() - 1)) {
      facts = cause == Cause.FACTS ? to.stored() : facts;
      day = cause == Cause.DAY ? to.stored().asOf() : day;
      links.add(Chain.Link.of(cause, audit(facts, day, rules)));
    }
    links.add(Chain.Link.of(order.get(order.size() - 1), to.kept()));
    return new Chain(links);
  }

  /** No facts are judged on a day before they happened. */
  private static List<Cause> middle(StoredReport from, StoredReport to) {
    return to.asOf().isBefore(from.asOf())
        ? List.of(Cause.FACTS, Cause.DAY)
        : List.of(Cause.DAY, Cause.FACTS);
  }

  private KeptReport audit(StoredReport facts, LocalDate asOf, Auditor rules) {
    StoredProfile profile = firms.profile(facts.firm(), facts.profileVersion()).orElseThrow();
    var report = reports.report(profile, asOf, rules);
    String json = new JsonReport(rules.rules(), Language.ZH).write(List.of(report));
    return KeptReport.of(json.getBytes(UTF_8));
  }
}
