package org.redline.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redline.testing.Rules.unit;

import org.junit.jupiter.api.Test;

class SupervisorTest {
  private static final RuleSet RULES = RulesFolder.small().read();

  private static String supervisor(String yaml) {
    return RULES.authority(Authority.SUPERVISOR, unit(yaml));
  }

  @Test
  void theSupervisorIsTheOneOfAllSectorsOfTheFirm() {
    assertThat(supervisor("businesses: [{id: B-1, sector: coal-mining}]\n")).isEqualTo("coal");
    assertThat(supervisor("businesses: [{id: B-1, sector: other}, {id: B-2, sector: machinery}]\n"))
        .isEqualTo("emergency-management");
  }

  @Test
  void whereNoneOrSeveralComeIntoQuestionTheNameOfTheLawStands() {
    assertThat(supervisor("headcount: 5\n")).isEqualTo("supervisor");
    assertThat(supervisor("businesses: []\n")).isEqualTo("supervisor");
    assertThat(supervisor("businesses: [{id: B-1}]\n")).isEqualTo("supervisor");
    assertThat(supervisor("businesses: [{id: B-1, sector: power}]\n")).isEqualTo("supervisor");
    assertThat(
            supervisor("businesses: [{id: B-1, sector: coal-mining}, {id: B-2, sector: other}]\n"))
        .isEqualTo("supervisor");
  }

  @Test
  void everyOtherKeyIsItself() {
    assertThat(RULES.authority("coal", unit("businesses: [{id: B-1, sector: other}]\n")))
        .isEqualTo("coal");
  }
}
