package org.redline.explain;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.redline.audit.Finding;
import org.redline.condition.Frame;
import org.redline.facts.Enterprise;
import org.redline.memory.Verdict;
import org.redline.network.Subject;
import org.redline.rulebook.Law;
import org.redline.rulebook.RuleSet;
import org.redline.rulebook.Wording;
import org.redline.vocabulary.Vocabulary;

/** Explains findings. Immutable and thread-safe. */
public final class Explainer {
  private final Vocabulary vocabulary;
  private final Map<String, Law> laws;

  private Explainer(RuleSet rules) {
    this.vocabulary = rules.vocabulary();
    this.laws = rules.laws();
  }

  /** Explains findings that were made with {@code rules}. */
  public static Explainer of(RuleSet rules) {
    return new Explainer(rules);
  }

  /** Why the finding is as it is, and what would lawfully change it. */
  public Explanation explain(Finding finding) {
    Scene scene = scene(finding);
    Points points = new Points(scene);
    Optional<Wording> wording = finding.wording();
    Account account = new Account(finding, laws);
    return new Explanation(
        finding,
        account.verdict(),
        account.law(),
        wording.map(w -> Reasons.of(w.applies().tree(), scene.view())),
        wording.map(w -> Reasons.of(w.breach().tree(), scene.view())),
        finding.evidence().stream().map(points::known).toList(),
        violated(finding) ? endings(wording.orElseThrow(), scene) : List.of(),
        points.missing(missing(finding, scene)),
        violated(finding) ? Remedies.of(finding, wording.orElseThrow(), scene) : List.of());
  }

  /**
   * The unit as it is when a remedy of the finding has been carried out; what then happens has the
   * day of the audit.
   */
  public Enterprise after(Finding finding, Remedy remedy) {
    Object unit = Rebuilding.of(scene(finding), remedy.plan()).records().get(0);
    return (Enterprise) Objects.requireNonNull(unit);
  }

  private static boolean violated(Finding finding) {
    return finding.verdict() == Verdict.VIOLATED;
  }

  private Scene scene(Finding finding) {
    Subject subject = finding.subject();
    return new Scene(
        vocabulary.chain(subject.type()),
        Collections.unmodifiableList(Arrays.asList(subject.records().clone())),
        finding.asOf(),
        finding.day().orElse(null));
  }

  private static List<Explanation.End> endings(Wording wording, Scene scene) {
    return wording.ends().stream()
        .map(end -> new Explanation.End(end.as(), Reasons.of(end.when().tree(), scene.view())))
        .toList();
  }

  /** What is missing for the verdict; for a breach, to know whether it is over. */
  private static List<String> missing(Finding finding, Scene scene) {
    if (!violated(finding)) {
      return finding.missing();
    }
    Frame frame = scene.frame();
    TreeSet<String> missing = new TreeSet<>();
    if (finding.over().isEmpty()) {
      finding.wording().stream()
          .flatMap(wording -> wording.ends().stream())
          .forEach(end -> missing.addAll(end.when().missing(frame)));
    }
    return List.copyOf(missing);
  }
}
