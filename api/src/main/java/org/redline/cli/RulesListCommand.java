package org.redline.cli;

import java.util.concurrent.Callable;
import org.redline.report.RuleListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rules list}: every provision and mandate rule. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class RulesListCommand implements Callable<Integer> {
  @Mixin private RulesOption rules = new RulesOption();
  @Mixin private LanguageOption language = new LanguageOption();

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private ListFormat format = ListFormat.text;

  @Spec
  @SuppressWarnings("NullAway.Init") // because picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() {
    RuleListing listing = new RuleListing(rules.read(), language.language());
    spec.commandLine().getOut().print(format == ListFormat.json ? listing.json() : listing.text());
    return ExitCode.OK;
  }
}
