package org.redline.web.rest;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redline.profile.Profile;
import org.springframework.http.HttpStatus;

/**
 * A profile on its way into storage.
 *
 * @param profile the profile
 * @param precondition which version it is based on
 * @param key key by which the client knows it when it sends it again; null if it gave none
 * @param digest SHA-256 of what was sent
 */
record Submission(Profile profile, Precondition precondition, @Nullable String key, String digest) {
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");

  /**
   * A submission.
   *
   * @throws Refused when the body is about another firm, or the key is none
   */
  static Submission of(
      String firm, ProfileBody body, Precondition precondition, @Nullable String key) {
    if (!firm.equals(body.profile().unit().id())) {
      throw Refused.of(HttpStatus.UNPROCESSABLE_CONTENT, "other-firm");
    }
    if (key != null && !KEY.matcher(key).matches()) {
      throw Refused.of(HttpStatus.BAD_REQUEST, "key");
    }
    return new Submission(body.profile(), precondition, key, body.digest());
  }

  String firm() {
    return String.valueOf(profile.unit().id());
  }
}
