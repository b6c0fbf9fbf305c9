package org.redline.network;

import static org.drools.model.DSL.on;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.drools.model.Drools;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Expression;
import org.redline.condition.Frame;
import org.redline.condition.Truth;
import org.redline.facts.Fact;
import org.redline.facts.PartyKind;
import org.redline.memory.Action;
import org.redline.memory.Derived;
import org.redline.memory.Finding;
import org.redline.memory.Stage;
import org.redline.memory.Standing;
import org.redline.rulebook.ActionKind;
import org.redline.rulebook.Effect;
import org.redline.rulebook.MandateRule;
import org.redline.rulebook.Pattern;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.Vocabulary;

/** What a match of a mandate rule puts into working memory. */
final class Consequence {
  private final MandateRule rule;
  private final RecordType actionType;
  private final RecordType derivedType;

  Consequence(MandateRule rule, Vocabulary vocabulary) {
    this.rule = rule;
    this.actionType = vocabulary.type(Action.class);
    this.derivedType = vocabulary.type(Derived.class);
  }

  RuleItemBuilder<?> of(List<Variable<Item>> given, @Nullable Variable<Item> doubt, int doubtful) {
    List<Variable<Item>> all = new ArrayList<>(given);
    if (doubt != null) {
      all.add(doubt);
    }
    return switch (all.size()) {
      case 1 -> on(all.get(0)).execute((d, a) -> act(d, List.of(a), doubtful));
      case 2 -> on(all.get(0), all.get(1)).execute((d, a, b) -> act(d, List.of(a, b), doubtful));
      case 3 ->
          on(all.get(0), all.get(1), all.get(2))
              .execute((d, a, b, c) -> act(d, List.of(a, b, c), doubtful));
      default ->
          on(all.get(0), all.get(1), all.get(2), all.get(3))
              .execute((d, a, b, c, e) -> act(d, List.of(a, b, c, e), doubtful));
    };
  }

  private void act(Drools drools, List<Item> items, int doubtful) {
    List<Item> matched = doubtful < 0 ? items : items.subList(0, items.size() - 1);
    MandateRun run = items.get(0).run;
    Set<String> missing = missing(items, matched, doubtful, run);
    boolean possible = doubtful >= 0 || !missing.isEmpty();
    Frame frame = run.frame(matched);
    String subject = text(subjectOf(rule.then()), frame);
    String about =
        rule.then() instanceof Effect.Derive derive && derive.about() != null
            ? text(derive.about(), frame)
            : null;
    List<String> gaps = List.copyOf(missing);
    Proposal proposal = new Proposal(rule, List.copyOf(matched), subject, about, gaps, possible);
    drools.logicalInsert(proposal);
    Item item = item(proposal, run);
    if (item != null) {
      drools.logicalInsert(item);
    }
  }

  private Set<String> missing(List<Item> items, List<Item> matched, int doubtful, MandateRun run) {
    Set<String> missing = new TreeSet<>();
    int index = 0;
    for (int i = 0; i < rule.when().size(); i++) {
      Pattern pattern = rule.when().get(i);
      if (pattern.mode() == Pattern.Mode.GIVEN) {
        collect(pattern, matched.subList(0, ++index), run, missing);
      } else if (i == doubtful) {
        List<Item> with = new ArrayList<>(matched.subList(0, index));
        with.add(items.get(items.size() - 1));
        collect(pattern, with, run, missing);
      }
    }
    return missing;
  }

  private void collect(Pattern pattern, List<Item> items, MandateRun run, Set<String> missing) {
    if (run.test(rule, pattern, items) == Truth.UNKNOWN) {
      missing.addAll(run.missing(pattern, items));
    }
  }

  private @Nullable Item item(Proposal proposal, MandateRun run) {
    Effect then = rule.then();
    if (then instanceof Effect.Derive derive) {
      String id = derive.name() + ":" + proposal.subject() + ":" + proposal.about();
      Derived derived = new Derived(id, derive.name(), proposal.subject(), proposal.about(), null);
      return item(derivedType, derived, id, proposal, run);
    } else if (then instanceof Effect.Step step) {
      return action(proposal, step.action(), Standing.LAW, step.party(), step.stage(), run);
    } else if (then instanceof Effect.Demand demand) {
      return action(proposal, demand.action(), Standing.CAMPAIGN, demand.party(), null, run);
    }
    return null;
  }

  private Item action(
      Proposal proposal,
      ActionKind kind,
      Standing standing,
      PartyKind party,
      @Nullable Stage stage,
      MandateRun run) {
    String subject = proposal.subject();
    String id = kind.key() + ":" + standing.code() + ":" + subject + ":" + party.code();
    Action action =
        new Action(
            id,
            kind.key(),
            standing,
            kind.kind(),
            subject,
            party,
            stage,
            provisions(proposal.matched()),
            proposal.authority(),
            null);
    return item(actionType, action, id, proposal, run);
  }

  private static Item item(
      RecordType type, Fact fact, String id, Proposal proposal, MandateRun run) {
    return proposal.possible()
        ? Item.possible(type, fact, id, proposal.missing(), run)
        : Item.of(type, fact, id, run);
  }

  private static List<String> provisions(List<Item> matched) {
    Set<String> provisions = new LinkedHashSet<>();
    for (Item item : matched) {
      if (item.fact() instanceof Finding finding && finding.provision() != null) {
        provisions.add(finding.provision());
      }
    }
    return List.copyOf(provisions);
  }

  private static Expression subjectOf(Effect then) {
    if (then instanceof Effect.Step step) {
      return step.subject();
    } else if (then instanceof Effect.Demand demand) {
      return demand.subject();
    } else if (then instanceof Effect.Derive derive) {
      return derive.subject();
    }
    return ((Effect.Hold) then).subject();
  }

  private static @Nullable String text(Expression expression, Frame frame) {
    return (String) expression.value(frame);
  }
}
