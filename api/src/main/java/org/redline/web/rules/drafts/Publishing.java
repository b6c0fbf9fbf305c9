package org.redline.web.rules.drafts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.redline.cases.CaseResult;
import org.redline.rulebook.RuleSet;
import org.redline.source.Problems;
import org.redline.web.firms.Firm;
import org.redline.web.rules.Publication;
import org.redline.web.rules.Publication.Letter;
import org.redline.web.rules.PublishedRules;
import org.redline.web.rules.RulesInForce;
import org.redline.web.rules.ShippedRules;
import org.redline.web.users.Account;
import org.redline.web.users.Approval;
import org.redline.web.users.Region;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a draft a publication, and puts it in force. The repository is written last within the
 * transaction: whatever fails after that, the repository decides.
 */
@Component
public class Publishing {
  private static final Logger LOG = LoggerFactory.getLogger(Publishing.class);

  private final RuleDrafts drafts;
  private final Proposals proposals;
  private final PublishedRules published;
  private final ShippedRules shipped;
  private final RulesInForce inForce;
  private final Workbench workbench;
  private final Impact impact;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Publishing(
      RuleDrafts drafts,
      Proposals proposals,
      PublishedRules published,
      ShippedRules shipped,
      RulesInForce inForce,
      Workbench workbench,
      Impact impact,
      TransactionTemplate transaction,
      Clock clock) {
    this.drafts = drafts;
    this.proposals = proposals;
    this.published = published;
    this.shipped = shipped;
    this.inForce = inForce;
    this.workbench = workbench;
    this.impact = impact;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Sends a draft for approval, if it can be published as it is. */
  public void send(long id, String reason, Account by) {
    Draft draft = drafts.find(id).orElseThrow(() -> new Refusal("rules.no-draft"));
    checkBase(draft);
    checked(proposals.files(draft));
    drafts.send(id, reason, by.name());
  }

  /**
   * Approves a draft as it was seen, and publishes it.
   *
   * @param version the version that was seen
   * @throws Refusal when it may not be published
   */
  public Publication approve(long id, int version, Account by) {
    Draft draft = drafts.find(id).orElseThrow(() -> new Refusal("rules.no-draft"));
    checkAuthors(draft, by);
    if (!draft.isSent()) {
      throw new Refusal("rules.not-sent");
    } else if (draft.version() != version) {
      throw new Refusal("rules.changed-since");
    }
    checkBase(draft);
    Map<String, byte[]> files = proposals.files(draft);
    Workbench.Tried tried = checked(files);
    checkFirms(tried, by.scope());
    return publish(draft, files, tried.rules(), by);
  }

  private void checkAuthors(Draft draft, Account by) {
    if (!Approval.mayPublish(by, drafts.authors(draft.id()))) {
      throw new Refusal("rules.own-work");
    }
  }

  private void checkBase(Draft draft) {
    if (drafts.files(draft.id()).isEmpty()) {
      throw new Refusal("rules.empty");
    } else if (!published.latest().map(Publication::id).orElse("").equals(draft.base())) {
      throw new Refusal("rules.stale");
    }
  }

  private Workbench.Tried checked(Map<String, byte[]> files) {
    Workbench.Tried tried;
    try {
      tried = workbench.read(files);
    } catch (Problems e) {
      throw new Refusal("rules.check-failed", e.problems().size(), e.problems().get(0).place());
    }
    List<CaseResult> failed = tried.failed();
    if (!failed.isEmpty()) {
      CaseResult first = failed.get(0);
      throw new Refusal("rules.case-failed", failed.size(), first.ruleId(), first.caseName());
    }
    return tried;
  }

  /** The rules hold for every firm that is stored; who approves learns only names of the region. */
  private void checkFirms(Workbench.Tried tried, Region scope) {
    Optional<Firm> failing = impact.failing(tried.auditor(), LocalDate.now(clock));
    if (failing.isPresent()) {
      throw scope.contains(failing.get().region())
          ? new Refusal("rules.audit-fails", failing.get().name())
          : new Refusal("rules.audit-fails.outside");
    }
  }

  /**
   * One at a time, so that the last one published is the one in force; only the version whose files
   * were read, and by nobody who wrote on it since.
   */
  private synchronized Publication publish(
      Draft draft, Map<String, byte[]> files, RuleSet rules, Account by) {
    AtomicReference<@Nullable Publication> done = new AtomicReference<>();
    try {
      transaction.executeWithoutResult(
          status -> {
            drafts.sent(draft.id(), draft.version());
            checkAuthors(draft, by);
            Publication made = commit(draft, files, rules, by);
            done.set(made);
            drafts.published(draft.id(), made.id(), by.name());
          });
    } catch (DataAccessException | TransactionException e) {
      if (done.get() == null) {
        throw e;
      }
      LOG.error("published, but the database does not know it until the next start", e);
    } finally {
      if (done.get() != null) {
        inForce.replace(rules);
      }
    }
    return Objects.requireNonNull(done.get());
  }

  private Publication commit(Draft draft, Map<String, byte[]> files, RuleSet rules, Account by) {
    ZonedDateTime now = ZonedDateTime.now(clock);
    Letter letter =
        new Letter(
            draft.title(),
            draft.reason(),
            drafts.authors(draft.id()),
            by.name(),
            draft.id(),
            restored(draft, rules),
            draft.shipped(),
            rules.digest());
    try {
      return shipped.digest().equals(draft.shipped())
          ? published.takeOver(files, letter, draft.base(), shipped, now)
          : published.publish(files, letter, draft.base(), now);
    } catch (PublishedRules.Overtaken e) {
      throw new Refusal("rules.stale");
    }
  }

  /** The publication that it puts in force again, if it still does. */
  private @Nullable String restored(Draft draft, RuleSet rules) {
    String restores = draft.restores();
    return restores != null
            && published
                .find(restores)
                .filter(one -> one.letter().digest().equals(rules.digest()))
                .isPresent()
        ? restores
        : null;
  }

  /**
   * What the repository says was published, and the database does not know: it ended in between.
   */
  void reconcile() {
    for (Publication publication : published.list(0, Integer.MAX_VALUE)) {
      Long id = publication.letter().draft();
      String approver = publication.letter().approver();
      Draft draft = id == null ? null : drafts.find(id).orElse(null);
      if (draft != null && draft.isSent() && approver != null && isOf(publication, draft)) {
        transaction.executeWithoutResult(
            status -> drafts.published(draft.id(), publication.id(), approver));
      }
    }
  }

  /** A repository may be older or younger than the database: the number alone proves nothing. */
  private static boolean isOf(Publication publication, Draft draft) {
    return draft.base().equals(publication.parent());
  }
}
