package org.redline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code journal COMMAND}: everything about the journal of the web application. */
@Command(
    name = "journal",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = JournalVerifyCommand.class)
final class JournalCommand implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init") // because picocli sets it
  private CommandSpec spec;

  @Override
  public void run() {
    throw new UsageErrors.MissingCommandException(spec.commandLine());
  }
}
