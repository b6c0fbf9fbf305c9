package org.redline.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartyKindTest {
  @Test
  void those_directly_responsible_are_the_person_in_charge_and_the_others() {
    assertThat(PartyKind.DIRECTLY_RESPONSIBLE.zh()).isEqualTo("直接负责的主管人员和其他直接责任人员");
    assertThat(PartyKind.DIRECTLY_RESPONSIBLE.en())
        .isEqualTo("Person in charge directly responsible and others directly responsible");
  }
}
