package org.redline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rules COMMAND}: everything about the rule files. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RulesCheckCommand.class,
      RulesTestCommand.class,
      RulesListCommand.class,
      RulesCoverageCommand.class,
      RulesMutateCommand.class,
      RulesDrlCommand.class
    })
final class RulesCommand implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init") // because picocli sets it
  private CommandSpec spec;

  @Override
  public void run() {
    throw new UsageErrors.MissingCommandException(spec.commandLine());
  }
}
