package org.redline.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redline.text.Bilingual;
import org.redline.text.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in both languages what is wrong with a command, and what was probably meant. */
final class UsageErrors implements IParameterExceptionHandler {
  private static final Set<Class<?>> NUMBERS = Set.of(int.class, Integer.class, long.class);

  @Override
  public int handleParseException(ParameterException problem, String[] args) {
    CommandLine command = problem.getCommandLine();
    PrintWriter err = command.getErr();
    err.print(Say.both(message(problem, command)));
    err.print(Say.both("usage.hint", command.getCommandSpec().qualifiedName()));
    err.flush();
    return ExitCode.WRONG;
  }

  private static Bilingual message(ParameterException problem, CommandLine command) {
    if (problem instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().get(0), command);
    } else if (problem instanceof MissingParameterException missing) {
      return missing(missing);
    } else if (problem instanceof OverwrittenOptionException twice) {
      return Say.of("usage.twice", name(twice.getOverwritten()));
    } else if (problem instanceof MissingCommandException) {
      return Say.of("usage.command", names(command));
    }
    ArgSpec argument = problem.getArgSpec();
    if (argument != null && problem.getValue() != null) {
      return wrongValue(argument, problem.getValue());
    }
    return Say.of("usage.other", String.valueOf(problem.getMessage()));
  }

  private static Bilingual unmatched(String argument, CommandLine command) {
    if (argument.startsWith("-")) {
      return meant("usage.option", argument, options(command));
    }
    return command.getSubcommands().isEmpty()
        ? Say.of("usage.argument", argument)
        : meant("usage.no-command", argument, List.copyOf(command.getSubcommands().keySet()));
  }

  private static Bilingual meant(String key, String given, List<String> known) {
    String name = given.split("=", 2)[0];
    Optional<String> nearest = Nearest.of(name, known);
    return nearest.isPresent()
        ? Say.of(key + "-meant", name, nearest.get())
        : Say.of(key, name, String.join(" ", known));
  }

  private static Bilingual missing(MissingParameterException problem) {
    List<String> names = problem.getMissing().stream().map(UsageErrors::name).toList();
    return Say.of("usage.missing", String.join(" ", names));
  }

  private static Bilingual wrongValue(ArgSpec argument, Object value) {
    String name = name(argument);
    Class<?> type = argument.type();
    if (type == LocalDate.class) {
      return Say.of("usage.day", name, value);
    }
    return NUMBERS.contains(type)
        ? Say.of("usage.number", name, value)
        : Say.of("usage.value", name, value, String.join(" ", candidates(argument)));
  }

  private static List<String> candidates(ArgSpec argument) {
    List<String> candidates = new ArrayList<>();
    Iterable<String> given = argument.completionCandidates();
    if (given != null) {
      given.forEach(candidates::add);
    }
    return candidates;
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static List<String> options(CommandLine command) {
    return command.getCommandSpec().options().stream().map(OptionSpec::longestName).toList();
  }

  private static String names(CommandLine command) {
    return String.join(" ", command.getSubcommands().keySet());
  }

  /** A command that only groups others was given none of them. */
  static final class MissingCommandException extends ParameterException {
    private static final long serialVersionUID = 1L;

    MissingCommandException(CommandLine command) {
      super(command, "no command");
    }
  }
}
