package org.redline.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.redline.facts.Fact;
import org.redline.memory.Action;
import org.redline.rulebook.MandateRule;
import org.redline.rulebook.Provision;
import org.redline.rulebook.RuleSet;

/**
 * Writes a rule set as DRL.
 *
 * <p>Insert the unit, all its facts, an {@link AsOf}, and for the mandate rules the findings; set
 * the global {@code answers} to an {@link Answers}. The rules take all facts to be known: they say
 * what is violated and which mandate rules act, and nothing about what is missing.
 */
public final class DrlWriter {
  private static final String PACKAGE = "org.redline.rules";

  private DrlWriter() {}

  /** The rule set as one file. */
  public static String write(RuleSet rules) {
    return text(rules, PACKAGE, rules.provisions(), rules.mandates());
  }

  /**
   * The rule set as one file for each rulebook and one for the mandate rules, each a package of its
   * own. Drools' compiler has every function import every other of its package, so that many small
   * packages take it a fraction of the time of a large one.
   *
   * @return texts by paths below the folder of sources, such as {@code
   *     org/redline/rules/training/rules.drl}
   */
  public static SortedMap<String, String> writeEach(RuleSet rules) {
    SortedMap<String, List<Provision>> books = new TreeMap<>();
    for (Provision provision : rules.provisions()) {
      String name = PACKAGE + "." + provision.rulebook().replace('-', '_');
      books.computeIfAbsent(name, n -> new ArrayList<>()).add(provision);
    }
    SortedMap<String, String> files = new TreeMap<>();
    files.put(path(PACKAGE), text(rules, PACKAGE, List.of(), rules.mandates()));
    books.forEach((name, book) -> files.put(path(name), text(rules, name, book, List.of())));
    return files;
  }

  private static String path(String name) {
    return name.replace('.', '/') + "/rules.drl";
  }

  private static String text(
      RuleSet rules, String name, List<Provision> provisions, List<MandateRule> mandates) {
    Functions functions = new Functions();
    List<String> written = new ArrayList<>();
    for (Provision provision : provisions) {
      written.addAll(new ProvisionText(provision, rules.vocabulary(), functions).rules());
    }
    Levels levels = new Levels(mandates);
    for (MandateRule rule : mandates) {
      written.add(new MandateText(rule, functions).rule(levels.of(rule)));
    }
    return header(rules, name) + functions.text() + "\n\n" + String.join("\n", written);
  }

  private static String header(RuleSet rules, String name) {
    List<String> imports = new ArrayList<>();
    imports.add(Fact.class.getPackageName() + ".*");
    imports.add(Action.class.getPackageName() + ".*");
    imports.add(Terms.class.getName());
    imports.add(Answers.class.getName());
    imports.add(AsOf.class.getName());
    return "// rules "
        + rules.digest()
        + "\npackage "
        + name
        + ";\n\n"
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
