package org.redline.web.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.web.firms.Contradiction;
import org.redline.web.firms.Firm;
import org.redline.web.firms.Firms;
import org.redline.web.firms.StoredProfile;
import org.redline.web.users.Account;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The latest profile of a firm, and a way to submit the next. */
@RestController
class ProfileController {
  private static final String ADDRESS = "/api/v1/firms/{uscc}/profile";

  private final Firms firms;
  private final Submissions submissions;

  ProfileController(Firms firms, Submissions submissions) {
    this.firms = firms;
    this.submissions = submissions;
  }

  @GetMapping(path = ADDRESS, produces = ProfileBody.JSON)
  ResponseEntity<byte[]> profile(
      @AuthenticationPrincipal Account account, @PathVariable String uscc) {
    Firm firm = firms.find(account.scope(), uscc).orElseThrow(Refused::unknown);
    StoredProfile profile = firms.profile(uscc, firm.version()).orElseThrow();
    return ResponseEntity.ok()
        .eTag(Precondition.tag(profile.version()))
        .body(profile.content().getBytes(UTF_8));
  }

  @PutMapping(
      path = ADDRESS,
      consumes = {ProfileBody.JSON, ProfileBody.YAML, ProfileBody.OLD_YAML, ProfileBody.TEXT_YAML},
      produces = ProfileBody.JSON)
  ResponseEntity<Receipt> submit(
      @AuthenticationPrincipal Account account,
      @PathVariable String uscc,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      HttpServletRequest request) {
    Precondition precondition = Precondition.of(request);
    Submission submission = Submission.of(uscc, ProfileBody.of(request), precondition, key);
    KeptAnswer answer = submissions.submit(account, submission);
    StoredProfile stored = firms.profile(answer.firm(), answer.version()).orElseThrow();
    return ResponseEntity.status(answer.status())
        .eTag(Precondition.tag(stored.version()))
        .location(URI.create("/api/v1/firms/" + stored.firm() + "/profile"))
        .body(Receipt.of(stored, firms.contradictions(stored.firm(), stored.version())));
  }

  /**
   * What was stored.
   *
   * @param firm id of the firm
   * @param version version of its profile
   * @param digest SHA-256 of the profile as it is kept
   * @param submittedBy name of the account
   * @param submittedAt when
   * @param contradictions where it said something else than what an authority had recorded
   */
  record Receipt(
      String firm,
      int version,
      String digest,
      String submittedBy,
      OffsetDateTime submittedAt,
      List<Contradiction> contradictions) {
    static Receipt of(StoredProfile stored, List<Contradiction> contradictions) {
      return new Receipt(
          stored.firm(),
          stored.version(),
          stored.digest(),
          stored.submittedBy(),
          stored.submittedAt(),
          contradictions);
    }
  }
}
