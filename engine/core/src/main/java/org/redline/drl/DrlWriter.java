package org.redline.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.redline.facts.Fact;
import org.redline.memory.Action;
import org.redline.rulebook.MandateRule;
import org.redline.rulebook.Provision;
import org.redline.rulebook.RuleSet;

/**
 * Writes a rule set as one DRL file.
 *
 * <p>Insert the unit, all its facts, an {@link AsOf}, and for the mandate rules the findings; set
 * the global {@code answers} to an {@link Answers}. The file takes all facts to be known: it says
 * what is violated and which mandate rules act, and nothing about what is missing.
 */
public final class DrlWriter {
  private DrlWriter() {}

  /** The rule set as DRL. */
  public static String write(RuleSet rules) {
    Functions functions = new Functions();
    List<String> written = new ArrayList<>();
    for (Provision provision : rules.provisions()) {
      written.addAll(new ProvisionText(provision, rules.vocabulary(), functions).rules());
    }
    Levels levels = new Levels(rules.mandates());
    for (MandateRule rule : rules.mandates()) {
      written.add(new MandateText(rule, functions).rule(levels.of(rule)));
    }
    return header(rules) + functions.text() + "\n\n" + String.join("\n", written);
  }

  private static String header(RuleSet rules) {
    List<String> imports = new ArrayList<>();
    imports.add(Fact.class.getPackageName() + ".*");
    imports.add(Action.class.getPackageName() + ".*");
    imports.add(Terms.class.getName());
    imports.add(Answers.class.getName());
    imports.add(AsOf.class.getName());
    return "// rules "
        + rules.digest()
        + "\npackage org.redline.rules;\n\n"
        + imports.stream().map(i -> "import " + i + ";\n").collect(Collectors.joining())
        + "\nglobal Answers answers;\n\n";
  }

  /** A rule that fires as soon as it can. */
  static String rule(String name, String title, String when, String then) {
    return rule(name, title, 0, when, then);
  }

  /** A rule that waits for all of lower levels. */
  static String rule(String name, String title, int level, String when, String then) {
    return "// "
        + title.replace('\n', ' ')
        + "\nrule "
        + JavaText.quoted(name)
        + (level == 0 ? "" : "\nsalience -" + level)
        + "\nwhen\n"
        + when
        + "then\n  "
        + then
        + "\nend\n";
  }
}
