package org.redline.condition;

import dev.cel.common.CelIssue;
import dev.cel.common.CelSource;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.ast.CelExpr;

/**
 * The text of a condition with the places of its parts, in chars.
 *
 * @param text the text
 * @param cel the same as the parser sees it, in code points
 */
record Source(String text, CelSource cel) {
  /** Where a part begins to be wrong: the name of a field or function, the operator, the value. */
  int offset(CelExpr expr) {
    return named(chars(cel.getPositionsMap().getOrDefault(expr.id(), 0)));
  }

  int offset(CelIssue issue) {
    CelSourceLocation location = issue.getSourceLocation();
    return named(chars(cel.getLocationOffset(location).orElse(0)));
  }

  /** From the point before a field or the parenthesis behind a function to its name. */
  private int named(int offset) {
    if (startsWith(offset, ".")) {
      return skipSpace(offset + 1);
    }
    return startsWith(offset, "(") ? startOfWord(offset) : offset;
  }

  private boolean startsWith(int offset, String prefix) {
    return text.startsWith(prefix, offset);
  }

  private int chars(int codePoints) {
    int most = text.codePointCount(0, text.length());
    return text.offsetByCodePoints(0, Math.max(0, Math.min(codePoints, most)));
  }

  private int skipSpace(int offset) {
    int at = offset;
    while (at < text.length() - 1 && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int startOfWord(int offset) {
    int at = offset;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    while (at > 0 && Character.isJavaIdentifierPart(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
