package org.redline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redline.audit.AuditReport;
import org.redline.audit.Auditor;
import org.redline.audit.TooManyFacts;
import org.redline.profile.Profile;
import org.redline.profile.ProfileReader;
import org.redline.report.Detail;
import org.redline.rulebook.RuleSet;
import org.redline.source.Place;
import org.redline.source.Problem;
import org.redline.source.Problems;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check FILE…}: audits profiles. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "FILE")
  private List<Path> files = List.of();

  @Option(names = "--as-of", paramLabel = "DAY")
  private @Nullable LocalDate asOf;

  @Mixin private RulesOption rules = new RulesOption();

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private ReportFormat format = ReportFormat.text;

  @ArgGroup private HowMuch howMuch = new HowMuch();

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
    List<Path> named = ProfileFiles.of(files);
    RuleSet ruleSet = rules.forAudits();
    List<Problem> problems = new ArrayList<>();
    List<AuditReport> reports = audit(named, Auditor.of(ruleSet), problems);
    PrintWriter out = spec.commandLine().getOut();
    out.print(format.write(reports, ruleSet, language.language(), howMuch.detail()));
    out.flush();
    if (!problems.isEmpty()) {
      ProblemList.print(problems, spec.commandLine().getErr());
      return ExitCode.WRONG;
    }
    return failOn != null && failOn.found(reports) ? ExitCode.FOUND : ExitCode.OK;
  }

  /** How much of a report is shown; one of them at most. */
  private static final class HowMuch {
    @Option(names = "--all")
    private boolean all;

    @Option(names = "--brief")
    private boolean brief;

    Detail detail() {
      return all ? Detail.EVERYTHING : brief ? Detail.BRIEF : Detail.ESSENTIAL;
    }
  }

  /** A profile that cannot be read holds up no other. */
  private List<AuditReport> audit(List<Path> named, Auditor auditor, List<Problem> problems) {
    ProfileReader reader = new ProfileReader(auditor.rules().vocabulary());
    List<AuditReport> reports = new ArrayList<>();
    for (Path file : named) {
      try {
        Profile profile = reader.read(file.toString(), ProfileFiles.content(file));
        reports.add(audit(profile, auditor));
      } catch (Problems found) {
        problems.addAll(found.problems());
      } catch (TooManyFacts found) {
        problems.add(new Problem(new Place(file.toString(), 1, 1), found.text()));
      }
    }
    return reports;
  }

  private AuditReport audit(Profile profile, Auditor auditor) {
    LocalDate day = Days.of(asOf, profile);
    return auditor.audit(profile.unit(day), day);
  }
}
