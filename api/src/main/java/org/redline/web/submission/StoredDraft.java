package org.redline.web.submission;

import java.time.OffsetDateTime;

/**
 * What an account has typed of a firm's profile and not submitted yet.
 *
 * @param account id of the account
 * @param firm id of the firm
 * @param content the draft as JSON
 * @param basedOn version of the profile that it began with; 0 for a firm that is not there yet
 * @param changedAt when it was last changed
 */
record StoredDraft(
    long account, String firm, String content, int basedOn, OffsetDateTime changedAt) {
  Draft draft() {
    return Draft.read(content);
  }

  /** The name of the firm, as it was typed. */
  public String name() {
    return draft().text("name");
  }
}
