package org.redline.cli;

import java.util.concurrent.Callable;
import org.redline.audit.Auditor;
import org.redline.rulebook.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rules check}: reads all rule files, and builds the network from them. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class RulesCheckCommand implements Callable<Integer> {
  @Mixin private RulesOption rules = new RulesOption();
  @Mixin private LanguageOption language = new LanguageOption();

  @Spec
  @SuppressWarnings("NullAway.Init") // because picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() {
    RuleSet ruleSet = Auditor.of(rules.read()).rules();
    String line =
        Say.of(
                "rules.checked",
                ruleSet.rulebooks().size(),
                ruleSet.provisions().size(),
                ruleSet.mandates().size(),
                ruleSet.laws().size())
            .in(language.language());
    spec.commandLine().getOut().print(line + "\n");
    return ExitCode.OK;
  }
}
