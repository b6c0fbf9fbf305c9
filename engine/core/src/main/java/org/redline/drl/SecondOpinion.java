package org.redline.drl;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;
import org.redline.facts.Enterprise;
import org.redline.facts.Fact;
import org.redline.network.Subject;
import org.redline.network.Subjects;
import org.redline.rulebook.RuleSet;

/**
 * Asks the written DRL, compiled by Drools' own compiler, what it thinks of a unit whose facts are
 * all known. Needs {@code drools-mvel} on the class path.
 */
public final class SecondOpinion {
  private final KieBase base;
  private final Subjects subjects;

  private SecondOpinion(KieBase base, Subjects subjects) {
    this.base = base;
    this.subjects = subjects;
  }

  /**
   * Writes and compiles the rules.
   *
   * @throws IllegalStateException with Drools' messages when the DRL does not compile
   */
  public static SecondOpinion of(RuleSet rules) {
    return of(rules, DrlWriter.writeEach(rules), KieBuilder::buildAll);
  }

  /**
   * Writes the rules as one file, as they are given to others, and compiles it.
   *
   * @param compiler builds it
   * @throws IllegalStateException with Drools' messages when the DRL does not compile
   */
  public static SecondOpinion ofOneFile(RuleSet rules, UnaryOperator<KieBuilder> compiler) {
    return of(rules, Map.of("rules.drl", DrlWriter.write(rules)), compiler);
  }

  private static SecondOpinion of(
      RuleSet rules, Map<String, String> drl, UnaryOperator<KieBuilder> compiler) {
    KieServices services = KieServices.get();
    String version = rules.digest().replaceAll("[^0-9a-zA-Z]", "");
    ReleaseId id = services.newReleaseId("org.redline", "second-opinion", version);
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(id);
    drl.forEach((path, text) -> files.write("src/main/resources/" + path, text));
    KieBuilder builder = compiler.apply(services.newKieBuilder(files));
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      throw new IllegalStateException(errors.toString());
    }
    KieBase base = services.newKieContainer(id).getKieBase();
    services.getRepository().removeKieModule(id);
    return new SecondOpinion(base, new Subjects(rules.vocabulary()));
  }

  /**
   * What the DRL says.
   *
   * @param extra findings and derived facts for the mandate rules
   */
  public Answers ask(Enterprise unit, LocalDate asOf, List<? extends Fact> extra) {
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
      extra.forEach(session::insert);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return answers;
  }
}
