package org.redline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redline.audit.AuditReport;
import org.redline.audit.Auditor;
import org.redline.audit.Finding;
import org.redline.facts.Enterprise;
import org.redline.profile.Profile;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;

/** Equal findings give equal actions: the order of facts, names and addresses change nothing. */
class OrderAndNamesTest {
  private static final Auditor AUDITOR = Auditor.of(Firms.RULES);
  private static final RecordType ENTERPRISE = Firms.RULES.vocabulary().root();
  private static final Set<String> NAMES = Set.of("name", "address");
  private static final int ORDERS = 10;

  static Stream<Path> firms() {
    return Firms.files().stream();
  }

  @ParameterizedTest
  @MethodSource("firms")
  void theOrderOfFactsAndTheirNamesChangeNothing(Path firm) {
    Profile profile = Firms.profile(firm);
    AuditReport report = report(profile, profile.unit());
    for (int seed = 0; seed < ORDERS; seed++) {
      Enterprise other = (Enterprise) other(ENTERPRISE, profile.unit(), new Random(seed));
      AuditReport again = report(profile, other);

      assertThat(other).isNotEqualTo(profile.unit());
      assertThat(findings(again)).containsExactlyInAnyOrderElementsOf(findings(report));
      assertThat(again.actions()).containsExactlyInAnyOrderElementsOf(report.actions());
    }
  }

  /** The same facts in another order, under other names. */
  private static Object other(RecordType type, Object fact, Random random) {
    @Nullable Object[] values =
        type.fields().stream().map(field -> other(field, field.get(fact), random)).toArray();
    return type.create(values);
  }

  private static @Nullable Object other(Field field, @Nullable Object value, Random random) {
    if (value == null) {
      return null;
    } else if (field.kind() == ValueKind.LIST) {
      List<Object> list = new ArrayList<>();
      for (Object element : (List<?>) value) {
        list.add(field.record().map(type -> other(type, element, random)).orElse(element));
      }
      Collections.shuffle(list, random);
      return list;
    } else if (field.kind() == ValueKind.TEXT && NAMES.contains(field.name())) {
      return "某" + random.nextInt(1_000_000);
    }
    return field.record().map(type -> other(type, value, random)).orElse(value);
  }

  private static AuditReport report(Profile profile, Enterprise unit) {
    assertThat(profile.asOf()).isNotNull();
    return AUDITOR.audit(unit, profile.asOf());
  }

  private static List<List<Object>> findings(AuditReport report) {
    return report.findings().stream().map(OrderAndNamesTest::said).toList();
  }

  private static List<Object> said(Finding finding) {
    return Arrays.asList(
        finding.provision().id(),
        finding.subject().path(),
        finding.verdict(),
        finding.state(),
        finding.stage(),
        finding.day(),
        finding.over(),
        finding.scopeUnknown(),
        finding.grade(),
        finding.breaks(),
        finding.missing(),
        finding.evidence().stream()
            .map(e -> e.toString().replaceAll("\\[[0-9]+]", "[]"))
            .sorted()
            .toList());
  }
}
