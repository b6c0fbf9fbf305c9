package org.redline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: {@code redline COMMAND}. */
@Command(
    name = "redline",
    description =
        "Decides whether an enterprise keeps the work-safety law, why, and what must follow.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class Main {

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main());
  }
}
