package org.redline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redline.batch.AuditRun;
import org.redline.batch.LocalAudit;
import org.redline.batch.OutputFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code audit INPUT --out DIR}: audits all firms. */
@Command(name = "audit", mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {
  @Parameters(paramLabel = "INPUT", descriptionKey = "INPUT")
  private Path input = Path.of("");

  @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "out-folder")
  private Path out = Path.of("");

  @Option(names = "--force")
  private boolean force;

  @Option(names = "--threads", paramLabel = "N", converter = AtLeastOne.class)
  private @Nullable Integer threads;

  @Option(names = "--as-of", paramLabel = "DAY")
  private @Nullable LocalDate asOf;

  @Mixin private RulesOption rules = new RulesOption();

  @Option(
      names = "--fail-on",
      paramLabel = "VERDICT",
      converter = FailOn.Converter.class,
      completionCandidates = FailOn.Codes.class)
  private @Nullable FailOn failOn;

  @Mixin private LanguageOption language = new LanguageOption();

  @Spec
  @SuppressWarnings("NullAway.Init") // because picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() {
    LocalAudit audit =
        new LocalAudit(rules.forAudits(), language.language(), threads(), asOf, Days.today());
    AuditRun run;
    try (ProgressLine progress = ProgressLine.of(language.language())) {
      run =
          audit.run(input, force ? OutputFolder.replacing(out) : OutputFolder.empty(out), progress);
    }
    print(run);
    return code(run);
  }

  private int threads() {
    return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
  }

  private void print(AuditRun run) {
    PrintWriter words = spec.commandLine().getOut();
    long left = run.rejected() + run.failed();
    words.println(
        Say.of("audited", run.audited(), run.withViolations(), left, out).in(language.language()));
    words.flush();
  }

  private int code(AuditRun run) {
    if (run.failed() > 0) {
      return ExitCode.FAILED;
    } else if (run.rejected() > 0) {
      return ExitCode.WRONG;
    }
    return failOn != null && failOn.found(run) ? ExitCode.FOUND : ExitCode.OK;
  }
}
