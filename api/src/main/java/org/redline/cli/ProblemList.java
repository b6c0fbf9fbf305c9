package org.redline.cli;

import java.io.PrintWriter;
import java.util.List;
import org.redline.source.Problem;

/** Prints problems as {@code file:line:column: message}, Chinese with English below. */
final class ProblemList {
  private ProblemList() {}

  static void print(List<Problem> problems, PrintWriter err) {
    for (Problem problem : problems) {
      String[] zh = problem.message().zh().split("\n", 2);
      String[] en = problem.message().en().split("\n", 2);
      err.print(problem.place() + ": " + zh[0] + "\n");
      err.print("  " + en[0] + "\n");
      String excerpt = zh.length > 1 ? zh[1] : "";
      excerpt.lines().forEach(line -> err.print("  " + line + "\n"));
    }
    err.print(Say.both("problems", problems.size()));
    err.flush();
  }
}
