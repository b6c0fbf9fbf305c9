package org.redline.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redline.facts.Business;
import org.redline.facts.Enterprise;
import org.redline.facts.Licence;

/** What carries a verdict, and what is missing for one. */
class EvidenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          project.inPark                                                 ; project.inPark=true
          !project.inPark                                                ; project.inPark=true
          enterprise.headcount > 300                                     ; enterprise.headcount=301
          enterprise.capacityGrowthPercent > 1                           ; enterprise.capacityGrowthPercent=12.5
          enterprise.name == 'a'                                         ; enterprise.name=红线矿业
          project.hazardClass in ['none']                                ; project.hazardClass=metal-smelting
          project.startedOn < asOf                                       ; asOf=2026-11-01, project.startedOn=2024-03-01
          project.startedOn < day                                        ; day=2026-11-01, project.startedOn=2024-03-01
          project.inPark && enterprise.headcount > 1                     ; enterprise.headcount=301, project.inPark=true
          project.inPark && enterprise.headcount > 999                   ; enterprise.headcount=301
          project.inPark || enterprise.headcount > 999                   ; project.inPark=true
          !project.inPark || enterprise.headcount > 999                  ; enterprise.headcount=301, project.inPark=true
          !(!project.inPark || enterprise.headcount > 1)                 ; enterprise.headcount=301
          project.inPark && project.keyProject                           ; project.inPark=true
          project.inPark == project.inPark                               ; project.inPark=true
          enterprise.headcount < param.fund.of(enterprise.headcount - 300) ; enterprise.headcount=301, param.fund=≤1: 0.5, ≤3: 0.25, >3: 0.125, param.fund.of(1)=0.5, param.fund.of(1)[1]=1 × 0.5 = 0.5
          param.fund.on(project.startedOn).of(enterprise.headcount) > 39 ; enterprise.headcount=301, param.fund.on(2024-03-01)=≤1: 0.5, ≤3: 0.25, >3: 0.125, param.fund.on(2024-03-01).of(301)=38.25, param.fund.on(2024-03-01).of(301)[1]=1 × 0.5 = 0.5, param.fund.on(2024-03-01).of(301)[2]=2 × 0.25 = 0.5, param.fund.on(2024-03-01).of(301)[3]=298 × 0.125 = 37.25, project.startedOn=2024-03-01
          param.trialRunLongest > 100                                    ; param.trialRunLongest=180
          param.trialRunLongest.on(project.startedOn) > 100              ; param.trialRunLongest.on(2024-03-01)=180, project.startedOn=2024-03-01
          project.designReview.outcome == 'approved'                     ; project.designReview.outcome=approved
          enterprise.licences.exists(l, l.validTo < asOf)                ; asOf=2026-11-01, enterprise.licences.size()=2, enterprise.licences[L-2].validTo=2023-12-31
          enterprise.licences.exists(l, l.state == 'revoked')            ; enterprise.licences.size()=2, enterprise.licences[L-1].state=valid, enterprise.licences[L-2].state=valid
          enterprise.licences.all(l, l.validTo > date('2024-01-01'))     ; enterprise.licences.size()=2, enterprise.licences[L-2].validTo=2023-12-31
          enterprise.licences.all(l, l.state == 'valid')                 ; enterprise.licences.size()=2, enterprise.licences[L-1].state=valid, enterprise.licences[L-2].state=valid
          enterprise.licences.exists_one(l, l.state == 'valid')          ; enterprise.licences.size()=2, enterprise.licences[L-1].state=valid, enterprise.licences[L-2].state=valid
          enterprise.licences.size() > 1                                 ; enterprise.licences.size()=2
          enterprise.licences.filter(l, l.id == 'L-1').size() == 1       ; enterprise.licences.size()=2, enterprise.licences[L-1].id=L-1, enterprise.licences[L-2].id=L-2
          enterprise.licences.filter(l, l.id == 'L-1').exists(m, m.state == 'valid') ; enterprise.licences.size()=2, enterprise.licences[L-1].id=L-1, enterprise.licences[L-1].state=valid
          enterprise.licences.filter(l, l.id == 'L-1').exists(m, m.state == 'revoked') ; enterprise.licences.size()=2, enterprise.licences[L-1].state=valid, enterprise.licences[L-2].id=L-2, enterprise.licences[L-2].state=valid
          enterprise.licences.filter(l, l.id == 'L-9').exists(m, m.state == 'valid') ; enterprise.licences.size()=2, enterprise.licences[L-1].id=L-1, enterprise.licences[L-2].id=L-2
          enterprise.businesses.map(b, b.priorYearRevenue).sum() > 0.5   ; enterprise.businesses.size()=2, enterprise.businesses[1].priorYearRevenue=100000.5, enterprise.businesses[2].priorYearRevenue=0.5
          enterprise.businesses.map(b, b.priorYearRevenue * 2).exists(v, v == 1) ; enterprise.businesses.size()=2, enterprise.businesses[2].priorYearRevenue=0.5
          'b' in enterprise.honours                                      ; enterprise.honours.size()=2, enterprise.honours[2]=b
          'c' in enterprise.honours                                      ; enterprise.honours.size()=2, enterprise.honours[1]=a, enterprise.honours[2]=b
          enterprise.persons.exists(p, 'principal' in p.roles)           ; enterprise.persons.size()=1, enterprise.persons[甲].roles.size()=1, enterprise.persons[甲].roles[1]=principal
          enterprise.orders.exists(o, o.items.exists(i, i.dueOn < asOf)) ; asOf=2026-11-01, enterprise.orders.size()=1, enterprise.orders[O-1].items.size()=2, enterprise.orders[O-1].items[1].dueOn=2024-01-31
          enterprise.accidents.exists(a, a.deaths > 0)                   ; enterprise.accidents.size()=0
          true                                                           ; ""
          """)
  void theEvidenceIsWhatCarriesTheVerdict(String text, String evidence) {
    Frame frame = World.frame(Samples.ENTERPRISE, Samples.PROJECT);
    List<String> found =
        World.condition(text).evidence(frame).stream()
            .map(one -> one.path() + "=" + one.value())
            .toList();
    assertThat(String.join(", ", found)).isEqualTo(evidence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          project.keyProject                                              ; project.keyProject
          !project.keyProject                                             ; project.keyProject
          project.inPark                                                  ; ""
          project.keyProject && !project.inPark                           ; ""
          project.keyProject && project.inPark                            ; project.keyProject
          project.keyProject && project.fireReviewRequired                ; project.fireReviewRequired, project.keyProject
          project.keyProject && (project.fireReviewRequired || project.inPark) ; project.keyProject
          project.finishedOn > project.startedOn                          ; project.finishedOn
          project.designReview.decidedOn < project.finishedOn             ; project.designReview.decidedOn, project.finishedOn
          project.testing.agencyQualified                                 ; project.testing.agencyQualified
          enterprise.taxPaidPriorYear > param.fund.of(enterprise.businesses.map(b, b.priorYearRevenue).sum()) ; enterprise.taxPaidPriorYear
          param.fund.of(enterprise.taxPaidPriorYear) > 1                  ; enterprise.taxPaidPriorYear
          enterprise.hazards.size() > 0                                   ; enterprise.hazards
          enterprise.hazards.exists(h, h.state == 'removed')              ; enterprise.hazards
          enterprise.hazards.exists(h, project.keyProject)                ; enterprise.hazards, project.keyProject
          enterprise.hazards.filter(h, project.keyProject).size() > 0     ; enterprise.hazards, project.keyProject
          enterprise.licences.exists(l, l.issuedBy == 'x')                ; enterprise.licences[L-1].issuedBy, enterprise.licences[L-2].issuedBy
          enterprise.licences.exists(l, l.issuedBy == 'x' && l.validTo > asOf) ; enterprise.licences[L-1].issuedBy
          enterprise.licences.all(l, l.issuedBy == 'x' || l.validTo > asOf) ; enterprise.licences[L-2].issuedBy
          enterprise.licences.exists_one(l, l.issuedBy == 'x' || l.validTo > asOf) ; enterprise.licences[L-2].issuedBy
          enterprise.licences.filter(l, l.issuedBy == 'x').size() > 0     ; enterprise.licences[L-1].issuedBy, enterprise.licences[L-2].issuedBy
          enterprise.businesses.filter(b, b.industryCode == 'x' && b.priorYearRevenue > 1).map(b, b.priorYearRevenue).sum() > 0 ; enterprise.businesses[1].industryCode
          enterprise.orders.all(o, o.items.all(i, i.dueOn < asOf))        ; enterprise.orders[O-1].items[2].dueOn
          enterprise.persons.exists(p, p.certificates.exists(c, c.validOn(asOf))) ; enterprise.persons[甲].certificates[1].validFrom, enterprise.persons[甲].certificates[1].validTo
          enterprise.address in enterprise.honours                        ; enterprise.address
          'x' in enterprise.licences.map(l, l.issuedBy)                   ; enterprise.licences[L-1].issuedBy, enterprise.licences[L-2].issuedBy
          """)
  void theMissingPathsAreThoseThatSettleTheVerdict(String text, String missing) {
    Frame frame = World.frame(Samples.ENTERPRISE, Samples.PROJECT);
    assertThat(String.join(", ", World.condition(text).missing(frame))).isEqualTo(missing);
  }

  @Test
  void twoThatHoldCarryNotExactlyOne() {
    List<Object> licences =
        List.of("1", "2", "1").stream()
            .map(number -> World.record(Licence.class, Map.of("number", number)))
            .toList();
    Object enterprise = World.record(Enterprise.class, Map.of("licences", licences));
    assertThat(
            World.condition("enterprise.licences.exists_one(l, l.number == '1')")
                .evidence(World.frame(enterprise, null)))
        .containsExactly(
            new Evidence("enterprise.licences.size()", "3"),
            new Evidence("enterprise.licences[1].number", "1"),
            new Evidence("enterprise.licences[3].number", "1"));
  }

  @Test
  void atMostTwentyPathsAreGivenAndTheCountIsAmongThem() {
    Object licence = World.record(Licence.class, Map.of("number", "1"));
    Object enterprise =
        World.record(Enterprise.class, Map.of("licences", Collections.nCopies(500, licence)));
    List<Evidence> evidence =
        World.condition("enterprise.licences.all(l, l.number == '1')")
            .evidence(World.frame(enterprise, null));
    assertThat(evidence)
        .hasSize(20)
        .contains(
            new Evidence("enterprise.licences.size()", "500"),
            new Evidence("enterprise.licences[1].number", "1"));
  }

  @Test
  void theLinesOfAComputationStandBesideTheTwenty() {
    Object business = World.record(Business.class, Map.of("priorYearRevenue", BigDecimal.ONE));
    Object enterprise =
        World.record(Enterprise.class, Map.of("businesses", Collections.nCopies(30, business)));
    List<Evidence> evidence =
        World.condition(
                "param.fund.of(enterprise.businesses.map(b, b.priorYearRevenue).sum()) > 0.5")
            .evidence(World.frame(enterprise, null));
    assertThat(evidence)
        .hasSize(24)
        .contains(new Evidence("param.fund.of(30)[3]", "27 × 0.125 = 3.375"));
  }

  @Test
  void whatMadeAnElementDoesNotDisturbTheVariablesAround() {
    String sum = "enterprise.businesses.map(c, c.priorYearRevenue).sum()";
    Condition condition =
        World.condition(
            "enterprise.businesses.map(b, "
                + sum
                + ").exists(v, enterprise.businesses.map(d, d.priorYearRevenue)"
                + ".exists(w, w * 2.0 > v || w * 3.0 > v))");
    assertThat(condition.evidence(World.frame(Samples.ENTERPRISE, Samples.PROJECT)))
        .contains(new Evidence("enterprise.businesses[2].priorYearRevenue", "0.5"));
  }
}
