package org.redline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redline.text.Bilingual;
import org.redline.web.journal.JournalCheck;
import org.redline.web.operation.BackupRefused;
import org.redline.web.operation.Backups;
import org.redline.web.operation.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code restore}: a backup into an empty database and data folder. */
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data-folder")
  private @Nullable Path data;

  @Option(names = "--config", paramLabel = "FILE", descriptionKey = "config-file")
  private @Nullable Path config;

  @Parameters(paramLabel = "FILE", descriptionKey = "backup-file")
  @SuppressWarnings("NullAway.Init") // because picocli sets it
  private Path file;

  @Mixin private LanguageOption language = new LanguageOption();

  @Spec
  @SuppressWarnings("NullAway.Init") // because picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() {
    Backups.Done done = done();
    JournalCheck journal = Objects.requireNonNull(done.journal());
    PrintWriter out = spec.commandLine().getOut();
    say(out, Say.of("restore.done", file, done.tables(), done.rows(), done.files()));
    say(
        out,
        journal
            .broken()
            .map(number -> Say.of("journal.broken", number))
            .orElseGet(() -> Say.of("journal.whole", journal.entries(), journal.mark())));
    return journal.broken().isEmpty() ? ExitCode.OK : ExitCode.FOUND;
  }

  private void say(PrintWriter out, Bilingual text) {
    out.print(text.in(language.language()) + "\n");
  }

  private Backups.Done done() {
    try {
      return Backups.restore(data, config, file);
    } catch (Database.Unreachable e) {
      throw new WrongInput(Say.of("journal.unreachable", e.why()));
    } catch (BackupRefused e) {
      throw new WrongInput(e.text());
    }
  }
}
