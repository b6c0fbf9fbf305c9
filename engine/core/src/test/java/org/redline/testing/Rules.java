package org.redline.testing;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Condition;
import org.redline.condition.Conditions;
import org.redline.condition.Expression;
import org.redline.condition.Scope;
import org.redline.facts.Enterprise;
import org.redline.facts.PartyKind;
import org.redline.facts.PenaltyKind;
import org.redline.memory.Action;
import org.redline.memory.Conduct;
import org.redline.memory.Derived;
import org.redline.memory.Finding;
import org.redline.memory.LegalKind;
import org.redline.memory.Severity;
import org.redline.memory.Stage;
import org.redline.profile.ProfileReader;
import org.redline.rulebook.ActionKind;
import org.redline.rulebook.Amount;
import org.redline.rulebook.Basis;
import org.redline.rulebook.Effect;
import org.redline.rulebook.Ending;
import org.redline.rulebook.Interval;
import org.redline.rulebook.MandateRule;
import org.redline.rulebook.Measure;
import org.redline.rulebook.Pattern;
import org.redline.rulebook.Provision;
import org.redline.rulebook.RuleSet;
import org.redline.rulebook.Wording;
import org.redline.rulebook.WorkCalendar;
import org.redline.source.Place;
import org.redline.text.Bilingual;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;
import org.redline.vocabulary.Vocabulary;

/** Small rules and units, made from the same conditions and profiles as the real ones. */
public final class Rules {
  public static final Vocabulary VOCABULARY =
      Vocabulary.ofEnterprise(Finding.class, Action.class, Derived.class);
  private static final Conditions CONDITIONS = Conditions.over(VOCABULARY);
  private static final Place PLACE = new Place("test.yaml", 1, 1);
  private static final Bilingual TEXT = new Bilingual("测试", "test");

  private Rules() {}

  /** A unit from the YAML below {@code enterprise:}, without its id. */
  public static Enterprise unit(String yaml) {
    String text = "enterprise:\n  id: 91420600MA49000045\n  name: 测试\n" + yaml.indent(2);
    return new ProfileReader(VOCABULARY)
        .read("unit.yaml", text.getBytes(StandardCharsets.UTF_8))
        .unit();
  }

  /** The scope in which conditions of provisions on {@code type} stand. */
  public static Scope scope(String type) {
    List<Scope.Variable> variables = new ArrayList<>();
    for (RecordType t : VOCABULARY.chain(VOCABULARY.type(type).orElseThrow())) {
      variables.add(new Scope.Variable(t.variable(), t));
    }
    return new Scope(variables, Map.of());
  }

  public static Condition condition(String type, String text) {
    return CONDITIONS.condition(text, scope(type));
  }

  public static Expression day(String type, String text) {
    return CONDITIONS.expression(text, scope(type), ValueKind.DATE);
  }

  public static ActionKind kind(String key, LegalKind kind, boolean continuingOnly) {
    return new ActionKind(
        key,
        TEXT,
        kind,
        10,
        null,
        continuingOnly,
        null,
        key.equals("fine") ? PenaltyKind.FINE : null,
        null,
        false,
        ActionKind.When.NEVER,
        ActionKind.When.NEVER,
        ActionKind.When.NEVER,
        List.of(),
        null);
  }

  public static Measure fine(PartyKind party, long min, long max) {
    Amount amount = new Amount.Range(BigDecimal.valueOf(min), BigDecimal.valueOf(max));
    return new Measure(
        kind("fine", LegalKind.PUNITIVE, false),
        party,
        false,
        null,
        amount,
        List.of(),
        null,
        null,
        List.of());
  }

  public static Measure measure(String key, LegalKind kind) {
    return new Measure(
        kind(key, kind, true), PartyKind.UNIT, false, null, null, List.of(), null, null, List.of());
  }

  public static Basis basis(String law) {
    return new Basis(law, "1", null, null, false);
  }

  public static RuleSet rules(List<Provision> provisions, List<MandateRule> mandates) {
    return new RuleSet(
        VOCABULARY,
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        new WorkCalendar("", Set.<Year>of(), Set.of(), Set.of(), Set.of()),
        List.of(),
        Map.of(),
        provisions,
        mandates,
        "sha256:test");
  }

  public static Draft provision(String id, String type) {
    return new Draft(id, type);
  }

  /** A mandate rule with the patterns given as {@code Type name: condition}, {@code not} before. */
  public static MandateRule mandate(String id, Effect then, String... patterns) {
    List<Pattern> when = new ArrayList<>();
    List<Scope.Variable> variables = new ArrayList<>();
    variables.add(new Scope.Variable("enterprise", VOCABULARY.root()));
    for (String text : patterns) {
      boolean negated = text.startsWith("not ");
      String[] parts = text.replaceFirst("^not ", "").split(":", 2);
      String[] head = parts[0].trim().split(" ", -1);
      String[] named = head[0].split("/", -1);
      RecordType type = VOCABULARY.type(named[0]).orElseThrow();
      List<Scope.Variable> inner = new ArrayList<>(variables);
      inner.add(new Scope.Variable(head[1], type));
      Condition having = CONDITIONS.condition(parts[1].trim(), new Scope(inner, Map.of()));
      Pattern.Mode mode = negated ? Pattern.Mode.NOT : Pattern.Mode.GIVEN;
      String name = named.length > 1 ? named[1] : null;
      when.add(new Pattern(mode, type, name, head[1], having, when.isEmpty() ? -1 : 0));
      if (!negated) {
        variables.add(new Scope.Variable(head[1], type));
      }
    }
    return new MandateRule(
        id,
        "test",
        TEXT,
        List.of(),
        List.of(),
        new Interval(LocalDate.of(2010, 1, 1), null),
        when,
        then,
        List.of(),
        PLACE);
  }

  /** An expression of text over the first given pattern of a mandate rule. */
  public static Expression id(String type, String variable, String text) {
    Scope scope =
        new Scope(
            List.of(
                new Scope.Variable("enterprise", VOCABULARY.root()),
                new Scope.Variable(variable, VOCABULARY.type(type).orElseThrow())),
            Map.of());
    return CONDITIONS.expression(text, scope, ValueKind.TEXT);
  }

  /** A provision in the making. */
  public static final class Draft {
    private final String id;
    private final String type;
    private String rulebook = "test";
    private @Nullable String decisive;
    private boolean continuous;
    private @Nullable String sameAct;
    private boolean together;
    private final List<Wording> wordings = new ArrayList<>();
    private final List<Ending> ends = new ArrayList<>();

    private Draft(String id, String type) {
      this.id = id;
      this.type = type;
    }

    public Draft decisive(String text) {
      decisive = text;
      return this;
    }

    public Draft continuous() {
      continuous = true;
      return this;
    }

    public Draft together() {
      together = true;
      return this;
    }

    public Draft sameAct(String key) {
      sameAct = key;
      return this;
    }

    public Draft ends(String when, String on, org.redline.memory.BreachState as) {
      ends.add(new Ending(condition(type, when), day(type, on), as));
      return this;
    }

    public Draft wording(
        String from,
        @Nullable String to,
        String applies,
        String breach,
        Map<Stage, List<Measure>> measures) {
      wordings.add(
          new Wording(
              new Interval(LocalDate.parse(from), to == null ? null : LocalDate.parse(to)),
              List.of(basis("law-" + from)),
              List.of(),
              condition(type, applies),
              condition(type, breach),
              List.copyOf(ends),
              new LinkedHashMap<>(measures),
              false));
      return this;
    }

    public Draft in(String name) {
      rulebook = name;
      return this;
    }

    public Provision build() {
      return new Provision(
          id,
          rulebook,
          TEXT,
          List.of(),
          VOCABULARY.type(type).orElseThrow(),
          decisive == null ? null : day(type, decisive),
          continuous,
          Conduct.UNLAWFUL,
          Severity.MAJOR,
          sameAct,
          together,
          "emergency-management",
          List.of(),
          List.of(),
          List.of(),
          wordings,
          List.of(),
          PLACE);
    }
  }
}
