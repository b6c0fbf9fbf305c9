package org.redline.web.rules;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.revwalk.RevCommit;
import org.jspecify.annotations.Nullable;
import org.redline.web.rules.Publication.Letter;

/** Letters as commit messages: title, reason, and trailers as git reads them. */
final class Letters {
  private static final String AUTHOR = "Redline-Author";
  private static final String APPROVER = "Redline-Approver";
  private static final String DRAFT = "Redline-Draft";
  private static final String RESTORES = "Redline-Restores";
  private static final String SHIPPED = "Redline-Shipped";
  private static final String RULES = "Redline-Rules";

  private Letters() {}

  static String write(Letter letter) {
    StringBuilder text = new StringBuilder(oneLine(letter.title())).append("\n\n");
    if (!letter.reason().isBlank()) {
      text.append(letter.reason().strip()).append("\n\n");
    }
    letter.authors().forEach(author -> trailer(text, AUTHOR, author));
    trailer(text, APPROVER, letter.approver());
    trailer(text, DRAFT, letter.draft());
    trailer(text, RESTORES, letter.restores());
    trailer(text, SHIPPED, letter.shipped());
    trailer(text, RULES, letter.digest());
    return text.toString();
  }

  /** Only the last paragraph has trailers, so what people write is never taken for one. */
  static Letter read(RevCommit commit) {
    String draft = first(commit, DRAFT);
    String digest = first(commit, RULES);
    return new Letter(
        commit.getShortMessage(),
        reason(commit.getFullMessage()),
        commit.getFooterLines(AUTHOR),
        first(commit, APPROVER),
        draft == null ? null : Long.valueOf(draft),
        first(commit, RESTORES),
        first(commit, SHIPPED),
        digest == null ? "" : digest);
  }

  private static String reason(String message) {
    List<String> parts = new ArrayList<>(List.of(message.strip().split("\n\n", -1)));
    return parts.size() < 3 ? "" : String.join("\n\n", parts.subList(1, parts.size() - 1));
  }

  private static @Nullable String first(RevCommit commit, String key) {
    List<String> lines = commit.getFooterLines(key);
    return lines.isEmpty() ? null : lines.get(0);
  }

  private static void trailer(StringBuilder text, String key, @Nullable Object value) {
    if (value != null) {
      text.append(key).append(": ").append(oneLine(value.toString())).append('\n');
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
