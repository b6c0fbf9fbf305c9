package org.redline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redline.generate.FirmFile;
import org.redline.generate.FirmLines;
import org.redline.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code generate --count N}: synthetic firms as JSON Lines. */
@Command(name = "generate", mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {
  @Option(names = "--count", paramLabel = "N", required = true, converter = AtLeastOne.class)
  private int count;

  @Option(names = "--seed", paramLabel = "S", defaultValue = "1")
  private long seed;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out-file")
  private @Nullable Path out;

  @Option(names = "--force")
  private boolean force;

  @Spec
  @SuppressWarnings("NullAway.Init") // because picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() {
    FirmLines lines = new FirmLines(Vocabulary.ofEnterprise());
    try (Stream<String> profiles = lines.of(seed).limit(count)) {
      if (out == null) {
        print(profiles);
      } else {
        (force ? FirmFile.replacing(out) : FirmFile.fresh(out)).write(profiles);
      }
    }
    return ExitCode.OK;
  }

  /** Until nobody listens any more. */
  private void print(Stream<String> profiles) {
    PrintWriter words = spec.commandLine().getOut();
    profiles.takeWhile(line -> !words.checkError()).forEach(line -> words.print(line + "\n"));
    words.flush();
  }
}
