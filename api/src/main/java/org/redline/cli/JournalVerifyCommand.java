package org.redline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redline.text.Bilingual;
import org.redline.web.journal.JournalCheck;
import org.redline.web.operation.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code journal verify}: whether the journal is as it was written. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class JournalVerifyCommand implements Callable<Integer> {
  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data-folder")
  private @Nullable Path data;

  @Option(names = "--config", paramLabel = "FILE", descriptionKey = "config-file")
  private @Nullable Path config;

  @Option(names = "--expect", paramLabel = "NUMBER:HASH", descriptionKey = "expect")
  private @Nullable String expected;

  @Mixin private LanguageOption language = new LanguageOption();

  @Spec
  @SuppressWarnings("NullAway.Init") // because picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() {
    JournalCheck check = check();
    Bilingual text =
        check
            .broken()
            .map(number -> Say.of("journal.broken", number))
            .orElseGet(() -> Say.of("journal.whole", check.entries(), check.mark()));
    spec.commandLine().getOut().print(text.in(language.language()) + "\n");
    return check.broken().isEmpty() ? ExitCode.OK : ExitCode.FOUND;
  }

  private JournalCheck check() {
    if (expected != null && !JournalCheck.isMark(expected)) {
      throw new WrongInput(Say.of("journal.expect", expected));
    }
    try {
      return JournalCheck.of(data, config, expected);
    } catch (Database.Unreachable e) {
      throw new WrongInput(Say.of("journal.unreachable", e.why()));
    }
  }
}
