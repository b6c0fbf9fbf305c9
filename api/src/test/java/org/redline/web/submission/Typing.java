package org.redline.web.submission;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.redline.profile.ProfileReader;
import org.redline.vocabulary.Vocabulary;

/** Drafts for tests. */
final class Typing {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final Vocabulary VOCABULARY = Vocabulary.ofEnterprise();
  static final String FIRM = "91420103720552964J";

  private Typing() {}

  /** The draft of a firm that is as the JSON says, which stands between braces. */
  static Draft draft(String json) {
    String more = json.isEmpty() ? "" : ", " + json;
    String text =
        """
        {"enterprise": {"id": "%s", "name": "甲厂", "regionCode": "420606"%s}}"""
            .formatted(FIRM, more);
    return Texts.of(
        new ProfileReader(VOCABULARY).read("a.json", text.getBytes(StandardCharsets.UTF_8)),
        VOCABULARY);
  }

  static Checked check(Draft draft) {
    return Checked.of(draft, VOCABULARY, TODAY);
  }

  static void type(Draft draft, String path, String text) {
    new Typed(path, text).into(draft, VOCABULARY);
  }
}
