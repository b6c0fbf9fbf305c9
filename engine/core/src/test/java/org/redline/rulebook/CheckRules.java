package org.redline.rulebook;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.redline.source.Problem;
import org.redline.source.Problems;

/** Prints every problem of the rules folder that is its argument, in Chinese and in English. */
final class CheckRules {
  private CheckRules() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try {
      RuleSet rules = RuleReader.read(folder);
      out.printf(
          "%d provisions, %d mandates%n", rules.provisions().size(), rules.mandates().size());
    } catch (Problems problems) {
      problems.problems().forEach(problem -> print(folder, problem, out));
      out.printf("%d problems%n", problems.problems().size());
    }
  }

  private static void print(Path folder, Problem problem, PrintStream out) {
    out.println(folder.resolve(problem.place().file()) + place(problem));
    out.println("  " + problem.message().zh().lines().findFirst().orElse(""));
    out.println("  " + problem.message().en());
  }

  private static String place(Problem problem) {
    return ":" + problem.place().line() + ":" + problem.place().column();
  }
}
