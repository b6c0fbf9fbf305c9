package org.redline.condition;

import dev.cel.common.CelIssue;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in both languages what dev.cel found. */
final class Issues {
  private static final Pattern LIMIT = Pattern.compile("limit|recovery", Pattern.CASE_INSENSITIVE);
  private static final Pattern RESERVED = Pattern.compile("reserved identifier: (\\w+)");
  private static final Pattern OVERLOAD =
      Pattern.compile(
          "found no matching overload for '(.+?)' applied to '(.*?)'( \\(candidates.*)?",
          Pattern.DOTALL);

  /** Types of what the translator refused already. */
  private static final Pattern FOLLOWS = Pattern.compile("\\*error\\*|uint|bytes|null|type\\(");

  private final Source source;
  private final Found found;

  Issues(Source source, Found found) {
    this.source = source;
    this.found = found;
  }

  void syntax(List<CelIssue> issues) {
    issues.forEach(this::character);
    if (found.isEmpty()) {
      issues.forEach(this::syntax);
    }
  }

  private void character(CelIssue issue) {
    int offset = source.offset(issue);
    if (isForeign(offset)) {
      int point = source.text().codePointAt(offset);
      found.add(offset, "syntax.character", Character.toString(point), code(point));
    }
  }

  private void syntax(CelIssue issue) {
    int offset = source.offset(issue);
    Matcher reserved = RESERVED.matcher(issue.getMessage());
    if (LIMIT.matcher(issue.getMessage()).find()) {
      found.add(0, "limit.parser", Limits.TEXT, Limits.PARENTHESES);
    } else if (reserved.find()) {
      found.add(offset, "syntax.reserved", reserved.group(1));
    } else if (issue.getMessage().contains("must be a simple name")) {
      found.add(offset, "macro.variable");
    } else {
      found.add(offset, offset < source.text().length() ? "syntax" : "syntax.end", excerpt(offset));
    }
  }

  /** What the type checker has to say beside what the translator said already. */
  void types(List<CelIssue> issues) {
    boolean alone = found.isEmpty();
    for (CelIssue issue : issues) {
      Matcher overload = OVERLOAD.matcher(issue.getMessage());
      boolean follows = !alone && FOLLOWS.matcher(issue.getMessage()).find();
      if (overload.matches() && !follows) {
        overload(source.offset(issue), overload.group(1), overload.group(2));
      } else if (alone) {
        found.add(source.offset(issue), "type.other", issue.getMessage());
      }
    }
  }

  private void overload(int offset, String function, String applied) {
    found.add(offset, "type.operands", Functions.symbol(function), Words.of(applied));
  }

  private boolean isForeign(int offset) {
    return offset < source.text().length() && source.text().codePointAt(offset) > 127;
  }

  private static String code(int point) {
    return String.format("U+%04X", point);
  }

  private String excerpt(int offset) {
    int end = Math.min(source.text().length(), offset + 12);
    return source.text().substring(offset, end);
  }
}
