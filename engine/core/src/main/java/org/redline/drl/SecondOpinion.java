package org.redline.drl;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.kie.api.runtime.rule.FactHandle;
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
   * What the DRL says, in a session of its own.
   *
   * @param extra findings and derived facts for the mandate rules
   */
  public Answers ask(Enterprise unit, LocalDate asOf, List<? extends Fact> extra) {
    Answers answers = new Answers();
    KieSession session = base.newKieSession();
    try {
      fire(session, answers, asOf, facts(subjects, unit, extra));
    } finally {
      session.dispose();
    }
    return answers;
  }

  private static List<Object> facts(
      Subjects subjects, Enterprise unit, List<? extends Fact> extra) {
    List<Object> facts = new ArrayList<>();
    for (Subject subject : subjects.of(unit)) {
      if (subject.fact() != null) {
        facts.add(subject.fact());
      }
    }
    facts.addAll(extra);
    return facts;
  }

  private static List<FactHandle> fire(
      KieSession session, Answers answers, LocalDate asOf, List<Object> facts) {
    List<FactHandle> handles = new ArrayList<>();
    session.setGlobal("answers", answers);
    handles.add(session.insert(new AsOf(asOf)));
    facts.forEach(fact -> handles.add(session.insert(fact)));
    session.fireAllRules();
    return handles;
  }

  /** A session that is asked again and again: to make one costs more than to ask. */
  public Sitting sit() {
    return new Sitting(base.newKieSession(), subjects);
  }

  /** One session. Not thread-safe; after a failure, not to be asked again. */
  public static final class Sitting {
    private final KieSession session;
    private final Subjects subjects;

    private Sitting(KieSession session, Subjects subjects) {
      this.session = session;
      this.subjects = subjects;
    }

    /**
     * What the DRL says; nothing of it stays behind.
     *
     * @param extra findings and derived facts for the mandate rules
     */
    public Answers ask(Enterprise unit, LocalDate asOf, List<? extends Fact> extra) {
      Answers answers = new Answers();
      List<FactHandle> handles = fire(session, answers, asOf, facts(subjects, unit, extra));
      session.setGlobal("answers", new Answers());
      handles.forEach(session::delete);
      session.fireAllRules();
      return answers;
    }
  }
}
