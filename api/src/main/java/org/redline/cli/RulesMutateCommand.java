package org.redline.cli;

import java.util.concurrent.Callable;
import org.redline.cases.Mutants;
import org.redline.cases.MutationReport;
import org.redline.report.MutationTable;
import org.redline.rulebook.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rules mutate}: breaks each rule on purpose, and counts what the cases notice. */
@Command(name = "mutate", mixinStandardHelpOptions = true)
final class RulesMutateCommand implements Callable<Integer> {
  private static final double ENOUGH = 0.95;

  @Mixin private RulesOption rules = new RulesOption();
  @Mixin private LanguageOption language = new LanguageOption();

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private ListFormat format = ListFormat.text;

  @Spec
  @SuppressWarnings("NullAway.Init") // because picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() {
    RuleSet ruleSet = rules.read();
    MutationReport report = Mutants.of(ruleSet).report(rules.survivors());
    MutationTable table = new MutationTable(ruleSet, language.language(), report);
    spec.commandLine().getOut().print(format == ListFormat.json ? table.json() : table.text());
    if (!report.problems().isEmpty()) {
      ProblemList.print(report.problems(), spec.commandLine().getErr());
      return ExitCode.WRONG;
    }
    return report.rate() < ENOUGH ? ExitCode.FOUND : ExitCode.OK;
  }
}
