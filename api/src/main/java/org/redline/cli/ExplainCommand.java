package org.redline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redline.audit.AuditReport;
import org.redline.audit.Auditor;
import org.redline.audit.Finding;
import org.redline.explain.Explainer;
import org.redline.explain.Explanation;
import org.redline.explain.ExplanationText;
import org.redline.profile.Profile;
import org.redline.profile.ProfileReader;
import org.redline.report.JsonExplanation;
import org.redline.report.TextReport;
import org.redline.rulebook.Provision;
import org.redline.rulebook.RuleSet;
import org.redline.text.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain FILE}: why a provision is judged as it is, and what would lawfully change it. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "PROFILE")
  private Path file = Path.of("");

  @Option(names = "--provision", paramLabel = "ID", required = true)
  private String provision = "";

  @Option(names = "--subject", paramLabel = "S")
  private @Nullable String subject;

  @Option(names = "--as-of", paramLabel = "DAY")
  private @Nullable LocalDate asOf;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private ListFormat format = ListFormat.text;

  @Mixin private RulesOption rules = new RulesOption();
  @Mixin private LanguageOption language = new LanguageOption();

  @Spec
  @SuppressWarnings("NullAway.Init") // because picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() {
    byte[] content = ProfileFiles.content(ProfileFiles.of(List.of(file)).get(0));
    RuleSet ruleSet = rules.forAudits();
    List<String> ids = ruleSet.provisions().stream().map(Provision::id).toList();
    if (!ids.contains(provision)) {
      throw unknown("no-provision", provision, ids);
    }
    Profile profile = new ProfileReader(ruleSet.vocabulary()).read(file.toString(), content);
    LocalDate day = Days.of(asOf, profile);
    AuditReport report = Auditor.of(ruleSet).audit(profile.unit(day), day);
    List<Finding> findings =
        report.findings().stream().filter(f -> f.provision().id().equals(provision)).toList();
    Explainer explainer = Explainer.of(ruleSet);
    List<Explanation> explanations = chosen(findings).stream().map(explainer::explain).toList();
    spec.commandLine()
        .getOut()
        .print(
            format == ListFormat.json
                ? JsonExplanation.of(explanations, language.language())
                : text(explanations));
    return ExitCode.OK;
  }

  private String text(List<Explanation> explanations) {
    return explanations.stream()
        .map(explanation -> ExplanationText.of(explanation, language.language(), TextReport.WIDTH))
        .collect(Collectors.joining("\n"));
  }

  private List<Finding> chosen(List<Finding> findings) {
    if (findings.isEmpty()) {
      throw new WrongInput(Say.of("nothing-examined", provision));
    } else if (subject == null) {
      return findings;
    }
    List<Finding> chosen = findings.stream().filter(f -> subject.equals(f.subject().id())).toList();
    if (chosen.isEmpty()) {
      List<String> known =
          findings.stream().flatMap(f -> Optional.ofNullable(f.subject().id()).stream()).toList();
      throw unknown("no-subject", subject, known);
    }
    return chosen;
  }

  private static WrongInput unknown(String key, String given, List<String> known) {
    return Nearest.of(given, known)
        .map(nearest -> new WrongInput(Say.of(key + "-meant", given, nearest)))
        .orElseGet(() -> new WrongInput(Say.of(key, given)));
  }
}
