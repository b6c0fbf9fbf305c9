package org.redline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.redline.audit.AuditReport;
import org.redline.audit.Auditor;
import org.redline.facts.Enterprise;
import org.redline.facts.Ownership;
import org.redline.profile.Profile;
import org.redline.report.JsonReport;
import org.redline.text.Language;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;

/** Tax, honours and ownership change no finding and no action. */
class MeritTest {
  private static final Auditor AUDITOR = Auditor.of(Firms.RULES);
  private static final RecordType ENTERPRISE = Firms.RULES.vocabulary().root();
  private static final BigDecimal MUCH = new BigDecimal("98765432100");

  static Stream<Arguments> firmsAndMerits() {
    return Firms.files().stream().flatMap(firm -> merits().map(merit -> Arguments.of(firm, merit)));
  }

  @ParameterizedTest
  @MethodSource("firmsAndMerits")
  void meritsChangeNothing(Path firm, Map<String, Object> merits) {
    Profile profile = Firms.profile(firm);

    assertThat(report(profile, with(profile.unit(), merits)))
        .isEqualTo(report(profile, profile.unit()));
  }

  private static Stream<Map<String, Object>> merits() {
    Stream<Map<String, Object>> owners =
        Stream.of(Ownership.values()).map(owner -> Map.of("ownership", owner));
    Stream<Map<String, Object>> others =
        Stream.of(
            Map.of("taxPaidPriorYear", BigDecimal.ZERO),
            Map.of("taxPaidPriorYear", MUCH),
            Map.of("honours", List.of()),
            Map.of("honours", List.of("全国文明单位", "纳税百强")),
            Map.of(
                "taxPaidPriorYear",
                MUCH,
                "honours",
                List.of("安全生产先进单位"),
                "ownership",
                Ownership.CENTRAL_STATE));
    return Stream.concat(owners, others);
  }

  private static Enterprise with(Enterprise unit, Map<String, Object> merits) {
    @Nullable Object[] values =
        ENTERPRISE.fields().stream()
            .map(
                field ->
                    merits.containsKey(field.name()) ? merits.get(field.name()) : get(field, unit))
            .toArray();
    return (Enterprise) ENTERPRISE.create(values);
  }

  private static @Nullable Object get(Field field, Enterprise unit) {
    return field.get(unit);
  }

  private static String report(Profile profile, Enterprise unit) {
    assertThat(profile.asOf()).isNotNull();
    AuditReport report = AUDITOR.audit(unit, profile.asOf());
    return new JsonReport(Firms.RULES, Language.ZH).write(List.of(report));
  }
}
