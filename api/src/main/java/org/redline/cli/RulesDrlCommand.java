package org.redline.cli;

import java.util.concurrent.Callable;
import org.redline.drl.DrlWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rules drl}: the rules in the language that other Drools users read. */
@Command(name = "drl", mixinStandardHelpOptions = true)
final class RulesDrlCommand implements Callable<Integer> {
  @Mixin private RulesOption rules = new RulesOption();

  @Spec
  @SuppressWarnings("NullAway.Init") // because picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(DrlWriter.write(rules.read()));
    return ExitCode.OK;
  }
}
