package org.redline.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.redline.cases.Survivors;
import org.redline.packed.KeptRules;
import org.redline.packed.PackedRules;
import org.redline.rulebook.RuleReader;
import org.redline.rulebook.RuleSet;
import picocli.CommandLine.Option;

/** {@code --rules}: a folder, or the rules that come with the program. */
final class RulesOption {
  @Option(names = "--rules", paramLabel = "DIR")
  private @Nullable Path folder;

  /** The rules for judging firms: their cases may be left out. */
  RuleSet forAudits() {
    return folder == null ? KeptRules.or(PackedRules::read) : RuleReader.read(folder);
  }

  /** The rules as their files have them, cases and all. */
  RuleSet read() {
    return folder == null ? PackedRules.read() : RuleReader.read(folder);
  }

  /** The mutants of these rules that somebody has looked at. */
  Survivors survivors() {
    return folder == null ? PackedRules.survivors() : Survivors.in(folder);
  }
}
