package org.redline.web.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.redline.audit.AuditFailure;
import org.redline.facts.Enterprise;
import org.redline.profile.Profile;
import org.redline.profile.ProfileWriter;
import org.redline.source.Problem;
import org.redline.source.Problems;
import org.redline.text.Messages;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.Sha256;
import org.redline.web.firms.Firm;
import org.redline.web.firms.Firms;
import org.redline.web.inspection.DryAudit;
import org.redline.web.users.Region;
import org.redline.workbook.ReadFile;
import org.redline.workbook.ReadFirm;
import org.springframework.stereotype.Component;

/** Looks through what was read: how each firm stands, and what an audit of it would find. */
@Component
class Previews {
  private static final Messages MESSAGES = Messages.of(Previews.class);

  private final Firms firms;
  private final DryAudit audits;
  private final ProfileWriter writer = new ProfileWriter(Vocabulary.ofEnterprise());

  Previews(Firms firms, DryAudit audits) {
    this.firms = firms;
    this.audits = audits;
  }

  /**
   * The preview for somebody who sees the firms of a region. All cores look at firms, since each is
   * audited.
   */
  Preview of(String file, byte[] content, ReadFile read, Region scope) {
    List<Looked> looked =
        IntStream.range(0, read.firms().size())
            .parallel()
            .mapToObj(i -> look(i + 1, read.firms().get(i), scope))
            .toList();
    List<UploadProblem> problems = new ArrayList<>();
    read.problems().forEach(problem -> problems.add(UploadProblem.of(file, 0, problem)));
    for (Looked one : looked) {
      one.wrong()
          .forEach(problem -> problems.add(UploadProblem.of(file, one.firm().place(), problem)));
    }
    List<UploadedFirm> found = looked.stream().map(Looked::firm).toList();
    return new Preview(file, Sha256.of(content), found, problems);
  }

  /** A firm, and what is wrong with it. */
  private record Looked(UploadedFirm firm, List<Problem> wrong) {}

  private Looked look(int place, ReadFirm read, Region scope) {
    List<Problem> wrong = new ArrayList<>(read.problems());
    return new Looked(look(place, read, scope, wrong), wrong);
  }

  private UploadedFirm look(int place, ReadFirm read, Region scope, List<Problem> wrong) {
    UploadedFirm none = UploadedFirm.wrong(place, read.id(), read.name());
    if (read.profile().isEmpty()) {
      return none;
    }
    Profile profile = read.profile().get();
    Optional<Firm> stored = firms.find(read.id());
    if (!isWithin(scope, profile.unit(), stored)) {
      wrong.add(new Problem(read.place(), MESSAGES.get("firm.region", scope.code())));
      return none;
    }
    try {
      Profile kept = firms.restored(profile);
      return standing(none, kept, stored).with(audits.of(profile, kept).summary());
    } catch (Problems later) {
      wrong.addAll(later.problems());
      return none;
    } catch (AuditFailure failure) {
      wrong.add(new Problem(read.place(), failure.text()));
      return none;
    }
  }

  private static boolean isWithin(Region scope, Enterprise unit, Optional<Firm> stored) {
    return scope.contains(unit.regionCode())
        && stored.map(firm -> scope.contains(firm.region())).orElse(true);
  }

  private UploadedFirm standing(UploadedFirm firm, Profile profile, Optional<Firm> stored) {
    String content = writer.json(profile);
    int version = stored.map(Firm::version).orElse(0);
    boolean same = version > 0 && isStored(firm.firm(), version, Sha256.of(content));
    Standing standing = version == 0 ? Standing.NEW : same ? Standing.SAME : Standing.CHANGED;
    return new UploadedFirm(
        firm.place(), firm.firm(), firm.name(), standing, version, content, 0, 0, 0);
  }

  private boolean isStored(String firm, int version, String digest) {
    return firms.profile(firm, version).filter(p -> p.digest().equals(digest)).isPresent();
  }
}
