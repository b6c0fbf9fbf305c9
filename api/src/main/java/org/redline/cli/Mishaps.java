package org.redline.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.redline.audit.AuditFailure;
import org.redline.audit.TooManyFacts;
import org.redline.batch.Refusal;
import org.redline.source.Problems;
import org.redline.web.operation.StartRefused;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells wrong input, with all its problems, from a failure of the program, with an id. */
final class Mishaps implements IExecutionExceptionHandler {
  private final BooleanSupplier debug;

  Mishaps(BooleanSupplier debug) {
    this.debug = debug;
  }

  @Override
  public int handleExecutionException(Exception mishap, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    int code = ExitCode.FAILED;
    if (mishap instanceof Problems problems) {
      ProblemList.print(problems.problems(), err);
      code = ExitCode.WRONG;
    } else if (mishap instanceof TooManyFacts facts) {
      err.print(Say.both(facts.text()));
      code = ExitCode.WRONG;
    } else if (mishap instanceof WrongInput wrong) {
      err.print(Say.both(wrong.text()));
      code = ExitCode.WRONG;
    } else if (mishap instanceof StartRefused refused) {
      err.print(Say.both(refused.text()));
      code = ExitCode.WRONG;
    } else if (mishap instanceof Refusal refusal) {
      err.print(Say.both(refusal.text()));
      code = ExitCode.WRONG;
    } else {
      failure(mishap, err);
    }
    if (debug.getAsBoolean()) {
      mishap.printStackTrace(err);
    }
    err.flush();
    return code;
  }

  private static void failure(Exception mishap, PrintWriter err) {
    if (mishap instanceof AuditFailure ended) {
      err.print(Say.both(ended.text()));
    }
    err.print(Say.both("failure", id(mishap), mishap.getClass().getSimpleName()));
  }

  /** The same failure in the same place has the same id. */
  private static String id(Exception mishap) {
    int hash = Objects.hash(mishap.getClass().getName(), Arrays.hashCode(places(mishap)));
    return String.format(Locale.ROOT, "E-%08x", hash);
  }

  private static String[] places(Exception mishap) {
    return Arrays.stream(mishap.getStackTrace())
        .map(StackTraceElement::toString)
        .filter(place -> place.startsWith("org.redline"))
        .toArray(String[]::new);
  }
}
