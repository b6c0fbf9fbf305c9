package org.redline.web.rest;

import java.util.Objects;
import java.util.Optional;
import org.redline.web.firms.Firm;
import org.redline.web.firms.Firms;
import org.redline.web.firms.StoredProfile;
import org.redline.web.inspection.DryAudit;
import org.redline.web.users.Account;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores profiles that come over REST: each once, and none over another that it does not know. */
@Component
class Submissions {
  private static final String SOURCE = "rest";

  private final Firms firms;
  private final KeptAnswers answers;
  private final DryAudit audits;
  private final TransactionTemplate transaction;

  Submissions(Firms firms, KeptAnswers answers, DryAudit audits, TransactionTemplate transaction) {
    this.firms = firms;
    this.answers = answers;
    this.audits = audits;
    this.transaction = transaction;
  }

  /**
   * Stores a profile as the next version of its firm, or finds that it did so before.
   *
   * @throws Refused when the firm is outside the account's region, or the version that the
   *     submission is based on is not the latest
   * @throws org.redline.source.Problems when a fact lies after today
   * @throws org.redline.audit.AuditFailure when it is more than an audit takes
   */
  KeptAnswer submit(Account by, Submission submission) {
    try {
      return Objects.requireNonNull(transaction.execute(status -> stored(by, submission)));
    } catch (RuntimeException lost) {
      // Of the same submission sent twice at once, the later one finds the answer to the first.
      return before(by, submission).orElseThrow(() -> lost);
    }
  }

  private KeptAnswer stored(Account by, Submission submission) {
    int latest = latest(by, submission);
    return before(by, submission).orElseGet(() -> store(by, submission, latest));
  }

  private KeptAnswer store(Account by, Submission submission, int latest) {
    int expected = submission.precondition().holding(latest);
    audits.of(submission.profile());
    StoredProfile stored = firms.submit(submission.profile(), SOURCE, by.name(), expected);
    HttpStatus status = latest == 0 ? HttpStatus.CREATED : HttpStatus.OK;
    KeptAnswer answer =
        new KeptAnswer(submission.digest(), stored.firm(), stored.version(), status.value());
    if (submission.key() != null) {
      answers.keep(by, submission.key(), answer);
    }
    return answer;
  }

  private Optional<KeptAnswer> before(Account by, Submission submission) {
    return submission.key() == null ? Optional.empty() : answers.find(by, submission);
  }

  /** The latest version, 0 if there is none; both it and what is submitted lie in the region. */
  private int latest(Account by, Submission submission) {
    Optional<Firm> firm = firms.find(submission.firm());
    if (firm.filter(known -> !by.scope().contains(known.region())).isPresent()) {
      throw Refused.unknown();
    }
    if (!by.scope().contains(submission.profile().unit().regionCode())) {
      throw Refused.of(HttpStatus.FORBIDDEN, "region", by.region());
    }
    return firm.map(Firm::version).orElse(0);
  }
}
