package org.redline.web.rules.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Condition;
import org.redline.explain.PlainWords;
import org.redline.facts.Coded;
import org.redline.memory.Stage;
import org.redline.report.Phrases;
import org.redline.rulebook.ActionKind;
import org.redline.rulebook.Amount;
import org.redline.rulebook.Authority;
import org.redline.rulebook.Basis;
import org.redline.rulebook.Citations;
import org.redline.rulebook.Effect;
import org.redline.rulebook.Interval;
import org.redline.rulebook.MandateRule;
import org.redline.rulebook.Measure;
import org.redline.rulebook.Parameter;
import org.redline.rulebook.Precondition;
import org.redline.rulebook.RuleSet;
import org.redline.text.Language;
import org.redline.vocabulary.RecordType;
import org.redline.web.pages.Words;

/** Parts of rules as pages show them, in one language. */
public final class Shown {
  private final RuleSet rules;
  private final Words words;

  Shown(RuleSet rules, Words words) {
    this.rules = rules;
    this.words = words;
  }

  /** Places in laws, each with the mark of what no text confirms. */
  public String cited(List<Basis> bases) {
    return new Citations(
            rules.laws(),
            words.language(),
            basis -> basis.unverified() ? words.get("rules.unverified.mark") : "")
        .of(bases);
  }

  /** Days from the first to the last. */
  public String days(Interval days) {
    return days.to() == null
        ? words.get("rules.since", days.from())
        : words.get("rules.between", days.from(), days.to().minusDays(1));
  }

  /** A condition in plain words. */
  public String plain(Condition condition, RecordType subject) {
    return words.of(PlainWords.of(condition.tree(), subject));
  }

  /** A fact by what people call it. */
  public String fact(String path) {
    return Phrases.of(LocalDate.MAX, rules, words.language()).path(path);
  }

  public String code(Coded code) {
    return words.language() == Language.ZH ? code.zh() : code.en();
  }

  public String authority(String key) {
    Authority authority = rules.authorities().get(key);
    return authority == null ? key : words.of(authority.title());
  }

  /** What follows at a stage, one line for each measure. */
  public List<String> measures(Map.Entry<Stage, List<Measure>> stage, RecordType subject) {
    return stage.getValue().stream().map(measure -> measure(measure, subject)).toList();
  }

  private String measure(Measure measure, RecordType subject) {
    List<String> parts = new ArrayList<>();
    parts.add(words.of(measure.action().title()));
    parts.add(words.get("rules.against", code(measure.party())));
    if (measure.may()) {
      parts.add(words.get("rules.may"));
    }
    if (measure.amount() != null) {
      parts.add(amount(measure.amount()));
    }
    if (measure.when() != null) {
      parts.add(words.get("rules.when", plain(measure.when(), subject)));
    }
    for (Precondition precondition : measure.preconditions()) {
      parts.add(condition(precondition, subject));
    }
    if (!measure.basis().isEmpty()) {
      parts.add(cited(measure.basis()));
    }
    return String.join(" · ", parts);
  }

  /** What a mandate rule does, a line for each thing to know of it. */
  public List<String> effect(MandateRule rule) {
    Effect effect = rule.then();
    RecordType subject = rule.when().get(0).given();
    List<String> lines = new ArrayList<>();
    if (effect instanceof Effect.Step step) {
      lines.add(words.get("rules.effect.step", title(step.action()), code(step.party())));
      step.preconditions().forEach(one -> lines.add(condition(one, subject)));
    } else if (effect instanceof Effect.Demand demand) {
      lines.add(words.get("rules.effect.demand", title(demand.action()), code(demand.party())));
      List<String> steps = demand.leadsThrough().stream().map(this::title).toList();
      lines.add(words.get("rules.effect.through", String.join(words.get("rules.comma"), steps)));
      demand.preconditions().forEach(one -> lines.add(condition(one, subject)));
    } else if (effect instanceof Effect.Derive derive) {
      lines.add(words.get("rules.effect.derive", derive.name()));
    } else if (effect instanceof Effect.Hold hold) {
      lines.add(words.get("rules.effect.hold", title(hold.action()), words.of(hold.reason())));
    }
    return lines;
  }

  private String condition(Precondition precondition, RecordType subject) {
    return words.get(
        "rules.if", words.of(precondition.text()), plain(precondition.holds(), subject));
  }

  private String title(ActionKind kind) {
    return words.of(kind.title());
  }

  private String amount(Amount amount) {
    if (amount instanceof Amount.Range range) {
      return range.min() == null
          ? words.get("rules.amount.up-to", number(range.max()))
          : words.get("rules.amount.range", number(range.min()), number(range.max()));
    } else if (amount instanceof Amount.Share share) {
      return words.get("rules.amount.share", ends(share.min(), share.max()), share.of().text());
    } else if (amount instanceof Amount.Times times) {
      String said =
          words.get("rules.amount.times", ends(times.min(), times.max()), times.of().text());
      return times.otherwise() == null
          ? said
          : words.get("rules.amount.otherwise", said, amount(times.otherwise()));
    }
    return "";
  }

  private static String ends(BigDecimal min, BigDecimal max) {
    return min.compareTo(max) == 0 ? number(min) : number(min) + "–" + number(max);
  }

  /** A value of a parameter with its unit. */
  public String value(Parameter parameter, Parameter.Value value) {
    Object held = value.inForce();
    return held == null ? words.get("rules.repealed") : value(held) + " " + parameter.unit();
  }

  private static String value(@Nullable Object held) {
    return held instanceof BigDecimal decimal ? number(decimal) : String.valueOf(held);
  }

  private static String number(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
