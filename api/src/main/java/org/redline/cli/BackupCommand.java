package org.redline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redline.web.operation.BackupRefused;
import org.redline.web.operation.Backups;
import org.redline.web.operation.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backup}: everything that the web application stores, as one file. */
@Command(name = "backup", mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
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
    String text =
        Say.of("backup.done", file, done.tables(), done.rows(), done.files())
            .in(language.language());
    spec.commandLine().getOut().print(text + "\n");
    return ExitCode.OK;
  }

  private Backups.Done done() {
    try {
      return Backups.write(data, config, file);
    } catch (Database.Unreachable e) {
      throw new WrongInput(Say.of("backup.unreachable", e.why()));
    } catch (BackupRefused e) {
      throw new WrongInput(e.text());
    }
  }
}
