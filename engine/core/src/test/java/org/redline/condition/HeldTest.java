package org.redline.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.redline.facts.CertificateState;
import org.redline.facts.Enterprise;
import org.redline.facts.Licence;
import org.redline.facts.LicenceKind;
import org.redline.facts.LicenceOrigin;

/** Days with and without a licence. */
class HeldTest {
  private static final LocalDate FROM = LocalDate.parse("2024-01-01");
  private static final LocalDate TO = LocalDate.parse("2026-11-01");

  @Example
  void without_any_it_is_the_last_day() {
    assertThat(last(FROM)).isEqualTo(TO);
    assertThat(last(null)).isEqualTo(TO);
  }

  @Example
  void where_there_is_no_such_day_it_is_the_last_day_too() {
    assertThat(last(FROM, licence("2024-01-01", "2026-11-01", null))).isEqualTo(TO);
    assertThat(last(FROM, licence("2024-01-02", "2026-11-01", "2024-01-01"))).isEqualTo(TO);
    assertThat(
            last(
                FROM,
                licence("2025-01-01", "2026-11-01", null),
                licence("2024-01-01", "2024-12-31", null)))
        .isEqualTo(TO);
  }

  @Example
  void a_gap_of_one_day_is_found_before_at_and_after_licences() {
    assertThat(last(FROM, licence("2024-01-02", "2026-11-01", "2024-01-02"))).isEqualTo(FROM);
    assertThat(
            last(
                FROM,
                licence("2025-01-01", "2026-11-01", "2025-01-01"),
                licence("2024-01-01", "2024-12-30", null)))
        .isEqualTo("2024-12-31");
    assertThat(last(FROM, licence("2024-01-01", "2026-10-31", null))).isEqualTo(TO);
  }

  @Example
  void what_may_have_been_is_unknown() {
    assertThat(last(FROM, licence("2025-01-01", "2026-11-01", null))).isNull();
    assertThat(last(null, licence("2025-01-01", "2026-11-01", "2025-01-01"))).isNull();
    assertThat(last(FROM, licence("2024-01-01", null, null))).isNull();
    assertThat(Held.lastDayWithout(Arrays.asList((Object) null), FROM, TO, TO)).isNull();
  }

  @Example
  void the_paths_that_would_settle_it_are_missing() {
    Object licence =
        licence(Map.of("id", "L-1", "kind", LicenceKind.MINING), "2025-01-01", "2026-11-01", null);
    Object enterprise = World.record(Enterprise.class, Map.of("licences", List.of(licence)));
    String without = "lastDayWithout(date('2024-01-01'), asOf) < asOf";
    Frame frame = World.frame(enterprise, null);

    assertThat(World.condition("enterprise.licences." + without).missing(frame))
        .containsExactly("enterprise.licences[L-1].heldSince");
    assertThat(
            World.condition("enterprise.licences.filter(l, l.number == '1')." + without)
                .missing(frame))
        .containsExactly("enterprise.licences[L-1].number");
    assertThat(World.condition("enterprise.licences." + without).missing(World.frame(null, null)))
        .containsExactly("enterprise.licences");
    assertThat(
            World.condition("enterprise.licences.lastDayWithout(project.startedOn, asOf) < asOf")
                .missing(frame))
        .containsExactly("enterprise.licences[L-1].heldSince", "project.startedOn");
  }

  @Example
  void the_evidence_is_what_ends_the_walk() {
    Object licence = licence(Map.of("id", "L-1"), "2024-01-01", "2026-11-01", null);
    Object enterprise = World.record(Enterprise.class, Map.of("licences", List.of(licence)));
    String gap = "enterprise.licences.lastDayWithout(date('2023-12-31'), asOf.plusDays(1)) > asOf";

    assertThat(World.condition(gap).evidence(World.frame(enterprise, null)))
        .contains(new Evidence("enterprise.licences.size()", "1"));
  }

  @Example
  void only_licences_are_held() {
    assertThatThrownBy(
            () -> World.condition("enterprise.hazards.lastDayWithout(asOf, asOf) == asOf"))
        .isInstanceOf(ConditionProblems.class);
  }

  /** The text that rules read and the walk agree, whatever is unknown. */
  @Property
  void the_definition_says_what_the_walk_does(
      @ForAll("licences") Licence licence, @ForAll("days") LocalDate day) {
    Object enterprise = World.record(Enterprise.class, Map.of("licences", List.of(licence)));
    Truth text =
        World.condition("enterprise.licences.exists(l, l.heldOn(date('" + day + "')))")
            .test(World.frame(enterprise, null));
    assertThat(Held.on(licence, day, World.AS_OF)).isEqualTo(text);
  }

  /** Day by day the same is found. */
  @Property
  void the_walk_finds_the_last_day_without(@ForAll("lists") List<Licence> licences) {
    LocalDate from = World.AS_OF.minusDays(40);
    LocalDate day = World.AS_OF;
    Truth held = Truth.TRUE;
    for (; held == Truth.TRUE && !day.isBefore(from); day = day.minusDays(1)) {
      held = Truth.FALSE;
      for (Licence licence : licences) {
        held = held.or(Held.on(licence, day, World.AS_OF));
      }
    }
    LocalDate expected =
        held == Truth.TRUE ? World.AS_OF : held == Truth.UNKNOWN ? null : day.plusDays(1);
    assertThat(Held.lastDayWithout(licences, from, World.AS_OF, World.AS_OF)).isEqualTo(expected);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-45, 5).map(World.AS_OF::plusDays);
  }

  @Provide
  Arbitrary<List<Licence>> lists() {
    return licences().list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<Licence> licences() {
    Arbitrary<LocalDate> day = days().injectNull(0.1);
    return Combinators.combine(
            Arbitraries.of(LicenceOrigin.class).injectNull(0.1),
            Arbitraries.of(CertificateState.class).injectNull(0.1),
            day,
            day,
            day,
            day)
        .as(HeldTest::licence);
  }

  private static Licence licence(
      @Nullable LicenceOrigin origin,
      @Nullable CertificateState state,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalDate since,
      @Nullable LocalDate held) {
    Map<String, @Nullable Object> fields = new HashMap<>();
    fields.put("origin", origin);
    fields.put("state", state);
    fields.put("validFrom", from);
    fields.put("validTo", to);
    fields.put("stateSince", since);
    fields.put("heldSince", held);
    return (Licence) World.record(Licence.class, fields);
  }

  private static Object licence(String from, @Nullable String to, @Nullable String held) {
    return licence(Map.of(), from, to, held);
  }

  private static Object licence(
      Map<String, Object> more, String from, @Nullable String to, @Nullable String held) {
    Map<String, @Nullable Object> fields = new HashMap<>(more);
    fields.put("origin", LicenceOrigin.ISSUED);
    fields.put("state", CertificateState.VALID);
    fields.put("validFrom", LocalDate.parse(from));
    fields.put("validTo", to == null ? null : LocalDate.parse(to));
    fields.put("heldSince", held == null ? null : LocalDate.parse(held));
    return World.record(Licence.class, fields);
  }

  private static @Nullable LocalDate last(@Nullable LocalDate from, Object... licences) {
    return Held.lastDayWithout(List.of(licences), from, TO, TO);
  }
}
