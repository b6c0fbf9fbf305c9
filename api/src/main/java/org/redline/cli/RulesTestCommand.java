package org.redline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.redline.cases.CaseResult;
import org.redline.cases.CaseRunner;
import org.redline.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rules test}: runs the cases of all rules. */
@Command(name = "test", mixinStandardHelpOptions = true)
final class RulesTestCommand implements Callable<Integer> {
  @Mixin private RulesOption rules = new RulesOption();
  @Mixin private LanguageOption language = new LanguageOption();

  @Spec
  @SuppressWarnings("NullAway.Init") // because picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() {
    List<CaseResult> results = CaseRunner.of(rules.read()).run();
    List<CaseResult> failed = results.stream().filter(result -> !result.passed()).toList();
    failed.forEach(this::print);
    int passed = results.size() - failed.size();
    String line = Say.of("rules.tested", results.size(), passed, failed.size()).in(lang());
    spec.commandLine().getOut().print(line + "\n");
    return failed.isEmpty() ? ExitCode.OK : ExitCode.FOUND;
  }

  private void print(CaseResult failed) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(failed.place() + ": " + failed.ruleId() + " " + failed.caseName() + "\n");
    failed.explanation().in(lang()).lines().forEach(line -> out.print("  " + line + "\n"));
  }

  private Language lang() {
    return language.language();
  }
}
