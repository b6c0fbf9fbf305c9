package org.redline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: {@code redline COMMAND}. */
@Command(
    name = "redline",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      CheckCommand.class,
      AuditCommand.class,
      ExplainCommand.class,
      RulesCommand.class,
      SchemaCommand.class,
      GenerateCommand.class,
      ServeCommand.class,
      JournalCommand.class,
      BackupCommand.class,
      RestoreCommand.class
    })
public final class Main {
  @Option(names = "--debug", scope = ScopeType.INHERIT)
  private boolean debug;

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    System.exit(run(out, err, args));
  }

  /** Runs one command and returns its exit code. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    int code = commandLine().setOut(out).setErr(err).execute(args);
    boolean lost = out.checkError();
    if (lost) {
      err.print(Say.both("lost"));
    }
    err.flush();
    return lost ? ExitCode.FAILED : code;
  }

  static CommandLine commandLine() {
    Main main = new Main();
    CommandLine commandLine = new CommandLine(main);
    commandLine.setResourceBundle(new HelpTexts());
    commandLine.setExecutionStrategy(Main::execute);
    commandLine.setParameterExceptionHandler(new UsageErrors());
    commandLine.setExecutionExceptionHandler(new Mishaps(() -> main.debug));
    return commandLine;
  }

  /** Runs the command; picocli lets anything stand behind {@code --version}. */
  private static int execute(ParseResult parsed) {
    if (parsed.isVersionHelpRequested() && !parsed.unmatched().isEmpty()) {
      throw new UnmatchedArgumentException(parsed.commandSpec().commandLine(), parsed.unmatched());
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  /** Reports are UTF-8 wherever they are printed. */
  private static PrintWriter writer(FileDescriptor to) {
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(to), UTF_8), true);
  }
}
