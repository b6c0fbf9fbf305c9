package org.redline.web.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.redline.profile.Profile;
import org.redline.profile.ProfileReader;
import org.redline.profile.ProfileWriter;
import org.redline.source.Limits;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.firms.Firm;
import org.redline.web.firms.Firms;
import org.redline.web.firms.StoredProfile;
import org.redline.web.inspection.DryAudit;
import org.redline.web.users.Account;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens profiles for editing, keeps what is typed, and submits it. */
@Component
class Editing {
  private static final String SOURCE = "form";

  private final Firms firms;
  private final FormDrafts drafts;
  private final DryAudit audits;
  private final TransactionTemplate transaction;
  private final Vocabulary vocabulary = Vocabulary.ofEnterprise();
  private final ProfileReader reader = new ProfileReader(vocabulary);
  private final ProfileWriter writer = new ProfileWriter(vocabulary);

  Editing(Firms firms, FormDrafts drafts, DryAudit audits, TransactionTemplate transaction) {
    this.firms = firms;
    this.drafts = drafts;
    this.audits = audits;
    this.transaction = transaction;
  }

  /**
   * Opens a firm: the draft of the account or, where there is none, the latest version.
   *
   * @throws Refusal when the account sees neither
   */
  public Opened open(Account by, String id) {
    Optional<Firm> firm = visible(by, id);
    Optional<StoredDraft> stored = drafts.find(by, id);
    if (stored.isPresent()) {
      StoredDraft draft = stored.get();
      return new Opened(id, firm.orElse(null), draft.draft(), draft.basedOn(), draft.changedAt());
    }
    Firm known = firm.orElseThrow(Refusal::notFound);
    return new Opened(id, known, version(id, known.version()), known.version(), null);
  }

  private Optional<Firm> visible(Account by, String id) {
    Optional<Firm> firm = firms.find(id);
    if (firm.filter(known -> !by.scope().contains(known.region())).isPresent()) {
      throw Refusal.notFound();
    }
    return firm;
  }

  /** A version of a profile as it stands in the form. */
  Draft version(String id, int version) {
    StoredProfile stored = firms.profile(id, version).orElseThrow(Refusal::notFound);
    return Texts.of(reader.read("profile.json", stored.content().getBytes(UTF_8)), vocabulary);
  }

  /** Begins a draft of a firm that was never submitted; one that is there already stays. */
  public void begin(Account by, String id, Draft draft) {
    try {
      drafts.begin(by, id, draft, 0);
    } catch (DuplicateKeyException e) {
      if (drafts.find(by, id).isEmpty()) {
        throw e;
      }
    }
  }

  /**
   * Changes a draft, which begins with its first change.
   *
   * @param basedOn the version on which the page was opened
   * @throws Refusal when the draft has another basis by now, or grows too large
   */
  public Opened change(Account by, String id, int basedOn, Consumer<Draft> change) {
    visible(by, id);
    try {
      transaction.executeWithoutResult(status -> changed(by, id, basedOn, change));
    } catch (DuplicateKeyException e) {
      // Of two first changes at once, the later one finds the draft that the other began.
      transaction.executeWithoutResult(status -> changed(by, id, basedOn, change));
    }
    return open(by, id);
  }

  private void changed(Account by, String id, int basedOn, Consumer<Draft> change) {
    Optional<StoredDraft> held = drafts.hold(by, id);
    if (held.filter(stored -> stored.basedOn() != basedOn).isPresent()) {
      throw Refusal.stale();
    }
    Draft draft = held.map(StoredDraft::draft).orElseGet(() -> version(id, basedOn));
    Draft before = draft.copy();
    change.accept(draft);
    if (draft.json().getBytes(UTF_8).length > Limits.profile().bytes()) {
      throw Refusal.large();
    }
    if (held.isPresent()) {
      drafts.keep(by, id, draft, basedOn);
    } else if (!draft.equals(before)) {
      drafts.begin(by, id, draft, basedOn);
    }
  }

  /**
   * Does something with a firm's form; the draft in it stays as it is until that is done.
   *
   * @param work what is done with the form; what it throws undoes all that it did
   * @throws Refusal when the account sees neither draft nor firm
   */
  @Transactional
  public <T> T hold(Account by, String id, Function<Opened, T> work) {
    drafts.hold(by, id);
    return work.apply(open(by, id));
  }

  /**
   * Stores a profile as the firm's next version; the draft has done its work. One that began after
   * the form was opened stays.
   *
   * @param opened the form from which the profile was read, and which is still held
   * @throws Firms.Overtaken when somebody else has submitted another version since; the draft stays
   * @throws org.redline.source.Problems when it is too large to be read again
   * @throws org.redline.audit.AuditFailure when it is more than an audit takes
   */
  @Transactional
  public StoredProfile submit(Account by, Profile profile, Opened opened) {
    reader.read("profile.json", writer.json(profile).getBytes(UTF_8));
    audits.of(profile);
    StoredProfile stored = firms.submit(profile, SOURCE, by.name(), opened.basedOn());
    if (opened.savedAt() != null) {
      drafts.remove(by, stored.firm());
    }
    return stored;
  }

  /** Puts a draft on the latest version: what both sides changed stays as it was typed. */
  public void rebase(Account by, String id) {
    transaction.executeWithoutResult(status -> rebased(by, id));
  }

  private void rebased(Account by, String id) {
    Firm firm = visible(by, id).orElseThrow(Refusal::notFound);
    StoredDraft mine = drafts.hold(by, id).orElseThrow(Refusal::notFound);
    Draft base = mine.basedOn() == 0 ? Draft.empty() : version(id, mine.basedOn());
    Draft merged = Merge.of(base, version(id, firm.version()), mine.draft());
    drafts.keep(by, id, merged, firm.version());
  }

  /** Throws the draft away; whether the firm is there without it. */
  public boolean discard(Account by, String id) {
    boolean known = visible(by, id).isPresent();
    drafts.discard(by, id);
    return known;
  }

  /** Who submitted a version. */
  String submittedBy(String id, int version) {
    return firms.profile(id, version).orElseThrow(Refusal::notFound).submittedBy();
  }
}
