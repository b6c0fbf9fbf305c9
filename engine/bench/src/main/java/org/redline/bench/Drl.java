package org.redline.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;
import org.redline.drl.Answers;
import org.redline.drl.AsOf;
import org.redline.drl.DrlWriter;
import org.redline.facts.Enterprise;
import org.redline.network.Subject;
import org.redline.network.Subjects;
import org.redline.rulebook.RuleSet;

/** The written DRL, compiled by Drools, with a new session for each firm. */
public final class Drl {
  private final KieBase base;
  private final Subjects subjects;

  private Drl(KieBase base, Subjects subjects) {
    this.base = base;
    this.subjects = subjects;
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
    KieServices services = KieServices.get();
    String version = rules.digest().replaceAll("[^0-9a-zA-Z]", "") + language;
    ReleaseId id = services.newReleaseId("org.redline", "bench", version);
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(id);
    Map<String, String> texts =
        language == Language.MODEL
            ? Map.of("org/redline/rules/rules.drl", DrlWriter.write(rules))
            : DrlWriter.writeEach(rules);
    texts.forEach((path, text) -> files.write("src/main/resources/" + path, text));
    KieBuilder builder = services.newKieBuilder(files);
    if (language == Language.MODEL) {
      builder.buildAll(ExecutableModelProject.class);
    } else {
      builder.buildAll();
    }
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      throw new IllegalStateException(errors.toString());
    }
    KieBase base = services.newKieContainer(id).getKieBase();
    services.getRepository().removeKieModule(id);
    return new Drl(base, new Subjects(rules.vocabulary()));
  }

  /** What the firm violates. */
  Answers ask(Enterprise unit, LocalDate asOf) {
    Answers answers = new Answers();
    KieSession session = base.newKieSession();
    try {
      session.setGlobal("answers", answers);
      session.insert(new AsOf(asOf));
      for (Subject subject : subjects.of(unit)) {
        if (subject.fact() != null) {
          session.insert(subject.fact());
        }
      }
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return answers;
  }
}
