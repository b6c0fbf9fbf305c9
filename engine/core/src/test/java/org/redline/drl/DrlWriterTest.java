package org.redline.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redline.testing.Rules.id;
import static org.redline.testing.Rules.mandate;
import static org.redline.testing.Rules.provision;
import static org.redline.testing.Rules.rules;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redline.rulebook.Effect;
import org.redline.rulebook.Provision;
import org.redline.rulebook.RuleSet;

class DrlWriterTest {
  private static final RuleSet RULES =
      rules(
          List.of(whole("four-always/one"), whole("four-always/two"), whole("training/three")),
          List.of(
              mandate(
                  "derive",
                  new Effect.Derive("open", id("Hazard", "hazard", "hazard.id"), null),
                  "Hazard hazard: hazard.state == 'open'")));

  @Test
  void each_rulebook_is_a_package_and_the_mandate_rules_are_one() {
    SortedMap<String, String> files = DrlWriter.writeEach(RULES);

    assertThat(files)
        .containsOnlyKeys(
            "org/redline/rules/rules.drl",
            "org/redline/rules/four_always/rules.drl",
            "org/redline/rules/training/rules.drl");
    assertThat(files.get("org/redline/rules/four_always/rules.drl"))
        .contains("package org.redline.rules.four_always;");
    assertThat(files.values().stream().flatMap(DrlWriterTest::names))
        .hasSize(4)
        .containsExactlyInAnyOrderElementsOf(names(DrlWriter.write(RULES)).toList());
  }

  private static Provision whole(String id) {
    return provision(id, "Activity")
        .in(id.substring(0, id.indexOf('/')))
        .wording("1990-01-01", null, "true", "activity.permitRequired", Map.of())
        .build();
  }

  private static Stream<String> names(String drl) {
    return Pattern.compile("(?m)^rule (.*)$").matcher(drl).results().map(MatchResult::group);
  }
}
