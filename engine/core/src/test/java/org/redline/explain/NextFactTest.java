package org.redline.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redline.audit.AuditReport;
import org.redline.audit.Auditor;
import org.redline.rulebook.Provision;
import org.redline.testing.Rules;

class NextFactTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

  @Test
  void what_most_provisions_wait_for_comes_first() {
    Provision crowded = provision("test/a", "Enterprise", "enterprise.crowdedPlace");
    Provision both =
        provision("test/b", "Enterprise", "enterprise.crowdedPlace && enterprise.headcount > 9");

    assertThat(paths("", crowded, both))
        .containsExactly("enterprise.crowdedPlace", "enterprise.headcount");
    assertThat(NextFact.of(report("", crowded, both)).get(0).provisions()).isEqualTo(2);
  }

  @Test
  void of_two_facts_for_which_as_many_wait_that_comes_first_which_settles_alone() {
    Provision alone = provision("test/a", "Enterprise", "enterprise.headcount > 9");
    Provision pair =
        provision(
            "test/b", "Enterprise", "enterprise.crowdedPlace && enterprise.taxPaidPriorYear > 1");
    Provision other = provision("test/c", "Enterprise", "enterprise.crowdedPlace");

    assertThat(paths("", alone, pair))
        .containsExactly(
            "enterprise.headcount", "enterprise.crowdedPlace", "enterprise.taxPaidPriorYear");
    assertThat(paths("", alone, pair, other)).first().isEqualTo("enterprise.crowdedPlace");
  }

  @Test
  void a_provision_counts_once_however_many_subjects_wait() {
    Provision projects = provision("test/a", "Project", "enterprise.headcount > 9");
    List<NextFact> next = NextFact.of(report("projects: [{id: P-1}, {id: P-2}]", projects));

    assertThat(next).singleElement().satisfies(fact -> assertThat(fact.open()).hasSize(2));
    assertThat(next.get(0).provisions()).isEqualTo(1);
  }

  @Test
  void paths_go_from_the_unit_down() {
    Provision review = provision("test/a", "Project", "project.designReview.outcome == 'approved'");
    Provision period =
        provision("test/b", "FundPeriod", "business.sector == 'catering' && fundPeriod.months > 2");

    assertThat(
            paths(
                "projects: [{id: P.1}]\nbusinesses: [{id: B-1, fundPeriods: [{id: 2025}]}]",
                review))
        .containsExactly("enterprise.projects[P.1].designReview.outcome");
    assertThat(paths("businesses: [{id: B-1, fundPeriods: [{id: \"2025\"}]}]", period))
        .containsExactly(
            "enterprise.businesses[B-1].fundPeriods[2025].months",
            "enterprise.businesses[B-1].sector");
  }

  @Test
  void below_a_list_that_was_not_submitted_the_list_is_asked_for() {
    Provision review = provision("test/a", "Project", "project.designReview.outcome == 'approved'");
    Provision period =
        provision("test/b", "FundPeriod", "business.sector == 'catering' && fundPeriod.months > 2");

    assertThat(paths("", review)).containsExactly("enterprise.projects");
    assertThat(paths("businesses: [{id: B-1, sector: catering}]", period))
        .containsExactly("enterprise.businesses[B-1].fundPeriods");
  }

  @Test
  void what_is_settled_asks_for_nothing() {
    Provision crowded = provision("test/a", "Enterprise", "enterprise.crowdedPlace");

    assertThat(paths("crowdedPlace: true", crowded)).isEmpty();
    assertThat(paths("crowdedPlace: false", crowded)).isEmpty();
  }

  private static List<String> paths(String yaml, Provision... provisions) {
    return NextFact.of(report(yaml, provisions)).stream().map(NextFact::path).toList();
  }

  private static AuditReport report(String yaml, Provision... provisions) {
    return Auditor.of(Rules.rules(List.of(provisions), List.of())).audit(Rules.unit(yaml), AS_OF);
  }

  private static Provision provision(String id, String type, String breach) {
    return Rules.provision(id, type).wording("2021-09-01", null, "true", breach, Map.of()).build();
  }
}
