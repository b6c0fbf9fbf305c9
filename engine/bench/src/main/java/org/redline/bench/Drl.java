package org.redline.bench;

import java.time.LocalDate;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.builder.KieBuilder;
import org.redline.drl.Answers;
import org.redline.drl.SecondOpinion;
import org.redline.facts.Enterprise;
import org.redline.rulebook.RuleSet;

/** The written DRL, compiled by Drools, with a new session for each firm. */
public final class Drl {
  private final SecondOpinion opinion;

  private Drl(SecondOpinion opinion) {
    this.opinion = opinion;
  }

  /** How Drools compiles it. */
  public enum Language {
    /** Read with MVEL, as older users build it. */
    MVEL,
    /** The executable model: generated Java. */
    MODEL
  }

  /**
   * Compiles what is written of the rule set.
   *
   * @throws IllegalStateException with Drools' messages when it does not compile
   */
  static Drl of(RuleSet rules, Language language) {
    return new Drl(
        switch (language) {
          case MVEL -> SecondOpinion.of(rules);
          case MODEL -> SecondOpinion.ofOneFile(rules, Drl::model);
        });
  }

  private static KieBuilder model(KieBuilder builder) {
    return builder.buildAll(ExecutableModelProject.class);
  }

  /** What the firm violates. */
  Answers ask(Enterprise unit, LocalDate asOf) {
    return opinion.ask(unit, asOf, List.of());
  }
}
