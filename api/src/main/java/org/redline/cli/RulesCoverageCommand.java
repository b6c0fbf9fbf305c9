package org.redline.cli;

import java.util.concurrent.Callable;
import org.redline.report.CoverageReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rules coverage}: which requirement is covered by what. */
@Command(name = "coverage", mixinStandardHelpOptions = true)
final class RulesCoverageCommand implements Callable<Integer> {
  @Mixin private RulesOption rules = new RulesOption();
  @Mixin private LanguageOption language = new LanguageOption();

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private ListFormat format = ListFormat.text;

  @Spec
  @SuppressWarnings("NullAway.Init") // because picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() {
    CoverageReport coverage = new CoverageReport(rules.read(), language.language());
    spec.commandLine()
        .getOut()
        .print(format == ListFormat.json ? coverage.json() : coverage.text());
    return coverage.complete() ? ExitCode.OK : ExitCode.FOUND;
  }
}
