package org.redline.web.documents;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is kept, without its bytes.
 *
 * @param id number of its row
 * @param firm id of the firm
 * @param kind code of its kind
 * @param number number on it (文号)
 * @param office region code of the office
 * @param dated its day
 * @param officers names of the accounts of the officers, with commas
 * @param profileVersion version of the profile that it was drawn from
 * @param data JSON that it was drawn from
 * @param templateDigest SHA-256 of the template
 * @param state draft, final or void
 * @param madeBy account that drew it up
 * @param handlers accounts that drew it up or drew it again, with commas
 * @param caseFile number of the case file whose step it is drawn from; null for none
 * @param caseStep number of that step
 * @param settledBy account that made it final or void; null for a draft
 * @param voidReason why it is void; null where it is not
 */
public record StoredDocument(
    long id,
    String firm,
    String kind,
    String number,
    String office,
    LocalDate dated,
    String officers,
    int profileVersion,
    String data,
    String templateDigest,
    State state,
    String madeBy,
    OffsetDateTime madeAt,
    String handlers,
    @Nullable Long caseFile,
    @Nullable Integer caseStep,
    @Nullable String settledBy,
    @Nullable OffsetDateTime settledAt,
    @Nullable String voidReason) {

  /** What it is of. */
  public DocumentKind kindOf() {
    return DocumentKind.of(kind).orElseThrow();
  }

  /** Id of the person that it is made out to; null for the unit. */
  public @Nullable String person() {
    return Kept.read(data).person();
  }

  /** Whether an account drew it up, drew it again or signs it as officer. */
  boolean handledBy(String account) {
    return Stream.of(handlers, officers)
        .flatMap(names -> Stream.of(names.split(",", -1)))
        .anyMatch(name -> name.equalsIgnoreCase(account));
  }

  /** How far it is. */
  public enum State {
    /** It can still be drawn again under its number. */
    DRAFT,
    /** Its bytes never change again. */
    FINAL,
    /** It holds no more, and keeps its number. */
    VOID
  }
}
