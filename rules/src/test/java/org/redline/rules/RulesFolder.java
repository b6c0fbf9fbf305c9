package org.redline.rules;

import java.nio.file.Path;
import org.redline.rulebook.RuleReader;
import org.redline.rulebook.RuleSet;

/** The rules of this module, read once for all tests. */
final class RulesFolder {
  /** Surefire runs in the folder of the module, which is the rules folder. */
  static final Path PATH = Path.of("").toAbsolutePath();

  private RulesFolder() {}

  static RuleSet rules() {
    return Read.RULES;
  }

  private static final class Read {
    static final RuleSet RULES = RuleReader.read(PATH);
  }
}
