package org.redline.network;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.betaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.drools.model.Index;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Stage 1: one rule joins each subject with the checklist of its key and has it judged.
 *
 * <p>Checklists stay in the working memory of a session; subjects come and go. Thread-safe.
 */
public final class ProvisionNetwork {
  private final Checklists checklists;
  private final Sessions sessions;

  public ProvisionNetwork(Checklists checklists) {
    this.checklists = checklists;
    KieBase base = KieBaseBuilder.createKieBaseFromModel(new ModelImpl().addRule(join()));
    this.sessions = new Sessions(base, session -> checklists.all().forEach(session::insert));
  }

  /** Has every subject judged against its checklist, once. */
  public void judge(Collection<Subject> subjects, Judge judge) {
    sessions.use(session -> judge(session, subjects, judge));
  }

  private void judge(KieSession session, Collection<Subject> subjects, Judge judge) {
    List<FactHandle> handles = new ArrayList<>();
    for (Subject subject : subjects) {
      String key = checklists.keyOf(subject);
      if (key != null) {
        handles.add(session.insert(new Examined(key, subject, judge)));
      }
    }
    session.fireAllRules();
    handles.forEach(session::delete);
  }

  private static Rule join() {
    Variable<Checklist> checklist = declarationOf(Checklist.class);
    Variable<Examined> examined = declarationOf(Examined.class);
    return rule("judge")
        .build(
            pattern(checklist),
            pattern(examined)
                .expr(
                    "same key",
                    checklist,
                    (e, c) -> e.key.equals(c.key()),
                    betaIndexedBy(
                        String.class,
                        Index.ConstraintType.EQUAL,
                        0,
                        e -> e.key,
                        Checklist::key,
                        String.class)),
            on(examined, checklist).execute((e, c) -> e.judge.judge(e.subject, c)));
  }

  /** Judges one subject against the provisions of its checklist. */
  @FunctionalInterface
  public interface Judge {
    void judge(Subject subject, Checklist checklist);
  }

  /** A subject in working memory. */
  static final class Examined {
    final String key;
    final Subject subject;
    final Judge judge;

    Examined(String key, Subject subject, Judge judge) {
      this.key = key;
      this.subject = subject;
      this.judge = judge;
    }
  }
}
