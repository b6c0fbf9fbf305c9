package org.redline.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redline.audit.AuditReport;
import org.redline.audit.Auditor;
import org.redline.rulebook.Provision;
import org.redline.testing.Rules;
import org.redline.vocabulary.Field;

class FactsReadTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
  private static final Provision CATERING =
      provision(
          "test/catering",
          "Enterprise",
          "enterprise.businesses.exists(b, b.sector == 'catering')",
          "enterprise.sites.exists(s, s.gasUsed && s.gasAlarm.state == 'not-met')");

  @Test
  void what_applicable_provisions_read_is_counted() {
    FactsRead read = FactsRead.of(report("businesses: [{sector: catering}]", CATERING));

    assertThat(read.provisions(fields("Enterprise", "sites"))).isEqualTo(1);
    assertThat(read.provisions(fields("Site", "gasUsed", "gasAlarm"))).isEqualTo(1);
    assertThat(read.provisions(fields("CheckItem", "state"))).isEqualTo(1);
    assertThat(read.provisions(fields("Site", "crowded"))).isZero();
  }

  @Test
  void what_does_not_apply_counts_for_nothing() {
    FactsRead read = FactsRead.of(report("businesses: [{sector: retail}]", CATERING));

    assertThat(read.provisions(fields("Site", "gasUsed"))).isZero();
  }

  @Test
  void while_the_sector_is_unknown_everything_may_apply() {
    assertThat(FactsRead.of(report("", CATERING)).provisions(fields("Site", "gasUsed")))
        .isEqualTo(1);
  }

  @Test
  void the_list_in_which_the_examined_facts_stand_is_read_too() {
    Provision name = provision("test/name", "Project", "true", "project.keyProject");

    assertThat(FactsRead.of(report("", name)).provisions(fields("Enterprise", "projects")))
        .isEqualTo(1);
  }

  private static List<Field> fields(String type, String... names) {
    return Stream.of(names)
        .map(name -> Rules.VOCABULARY.type(type).orElseThrow().field(name).orElseThrow())
        .toList();
  }

  private static AuditReport report(String yaml, Provision... provisions) {
    return Auditor.of(Rules.rules(List.of(provisions), List.of())).audit(Rules.unit(yaml), AS_OF);
  }

  private static Provision provision(String id, String type, String applies, String breach) {
    return Rules.provision(id, type).wording("2021-09-01", null, applies, breach, Map.of()).build();
  }
}
