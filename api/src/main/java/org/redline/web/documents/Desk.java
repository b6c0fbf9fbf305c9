package org.redline.web.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redline.audit.Finding;
import org.redline.facts.Decision;
import org.redline.facts.Enterprise;
import org.redline.facts.Grade;
import org.redline.facts.Order;
import org.redline.memory.Verdict;
import org.redline.report.Phrases;
import org.redline.source.Problems;
import org.redline.text.Language;
import org.redline.web.firms.Firm;
import org.redline.web.firms.Firms;
import org.redline.web.inspection.Reports;
import org.redline.web.users.Account;
import org.redline.web.users.Accounts;
import org.redline.web.users.Role;
import org.springframework.stereotype.Component;

/** What an officer finds before drawing up a document: findings, colleagues, orders, documents. */
@Component
class Desk {
  private final Firms firms;
  private final Reports reports;
  private final Accounts accounts;

  Desk(Firms firms, Reports reports, Accounts accounts) {
    this.firms = firms;
    this.reports = reports;
    this.accounts = accounts;
  }

  /**
   * The firm as it stands on a day.
   *
   * @throws NotDrawn when the file holds facts after that day
   */
  Reports.Audited audited(Firm firm, LocalDate day) {
    try {
      return reports.audit(firms.profile(firm.id(), firm.version()).orElseThrow(), day);
    } catch (Problems e) {
      throw new NotDrawn("document.day.facts", day);
    }
  }

  /** Inspectors of the same region, the account first. */
  List<Officer> colleagues(Account account) {
    return accounts.list().stream()
        .filter(one -> one.enabled() && one.is(Role.INSPECTOR))
        .filter(one -> one.region().equals(account.region()))
        .sorted(Comparator.comparing(one -> !one.name().equals(account.name())))
        .map(Officer::of)
        .toList();
  }

  /** Violated findings that a document of this kind may be about. */
  static List<Choice> findings(Catalogue.Details details, Reports.Audited audited) {
    Phrases phrases = Phrases.of(audited.report(), audited.rules(), Language.ZH);
    List<Choice> choices = new ArrayList<>();
    for (Finding finding : audited.report().findings()) {
      if (finding.verdict() == Verdict.VIOLATED) {
        boolean verified = finding.grade() == Grade.VERIFIED;
        boolean open =
            (verified || details.findings() != Catalogue.Proof.VERIFIED)
                && (Sheets.continuing(finding) || !details.onlyContinuing());
        choices.add(
            new Choice(
                key(finding),
                Sheets.named(finding, phrases) + "　违反" + Sheets.places(audited, finding.breaks()),
                verified,
                !Sheets.continuing(finding),
                finding.unverified(),
                open));
      }
    }
    return choices;
  }

  /** As in forms: provision and subject; ids of provisions hold no bar. */
  static String key(Finding finding) {
    String subject = finding.subject().id();
    return finding.provision().id() + (subject == null ? "" : "|" + subject);
  }

  static FindingKey key(String sent) {
    String[] parts = sent.split("\\|", 2);
    return new FindingKey(parts[0], parts.length == 1 ? null : parts[1]);
  }

  static List<Order> orders(Reports.Audited audited) {
    return Sheets.listed(audited.report().unit().orders());
  }

  static Optional<Order> order(Enterprise unit, @Nullable String id) {
    return Sheets.listed(unit.orders()).stream()
        .filter(order -> id != null && id.equals(order.id()))
        .findFirst();
  }

  static Optional<Decision> decision(Enterprise unit, @Nullable String id) {
    return Sheets.listed(unit.decisions()).stream()
        .filter(decision -> id != null && id.equals(decision.id()))
        .findFirst();
  }

  /** What is suggested in empty fields: the unit as addressee. */
  static Map<String, String> suggested(Catalogue.Details details, Enterprise unit) {
    Map<String, String> suggested = new LinkedHashMap<>();
    if (details.fields().contains("receiver")) {
      suggested.put("receiver", Filling.text(unit.name()));
    }
    return suggested;
  }

  /**
   * A finding to choose.
   *
   * @param over whether the breach is over
   * @param unconfirmed whether something that it rests on is confirmed by no text of the law
   * @param open whether a document of the kind may be about it
   */
  record Choice(
      String key, String text, boolean verified, boolean over, boolean unconfirmed, boolean open) {}
}
