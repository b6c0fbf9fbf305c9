package org.redline.generate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.redline.facts.Business;
import org.redline.facts.Enterprise;
import org.redline.facts.Sector;
import org.redline.profile.Profile;
import org.redline.profile.ProfileReader;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;
import org.redline.vocabulary.Vocabulary;

class FirmsTest {
  private static final int MANY = 1500;
  private static final Vocabulary VOCABULARY = Vocabulary.ofEnterprise();
  private static final List<Enterprise> KNOWN = Firms.known(VOCABULARY).make(MANY, 7);
  private static final List<Enterprise> FIRMS = Firms.partlyKnown(VOCABULARY).make(MANY, 7);

  @Test
  void one_seed_gives_the_same_bytes_and_another_gives_others() {
    assertThat(lines(7)).isEqualTo(lines(7));
    assertThat(lines(8)).doesNotContainAnyElementsOf(lines(7));
  }

  @Test
  void language_and_time_zone_of_the_machine_change_nothing() {
    List<String> here = lines(7);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(lines(7)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void the_reader_of_profiles_accepts_every_one() {
    ProfileReader reader = new ProfileReader(VOCABULARY);
    List<String> lines = new FirmLines(VOCABULARY).of(7).limit(MANY).toList();

    for (int i = 0; i < MANY; i++) {
      Profile read = reader.read("firm.json", lines.get(i).getBytes(UTF_8));
      assertThat(read.asOf()).isEqualTo(Firms.AS_OF);
      assertThat(read.unit(Firms.AS_OF)).isEqualTo(FIRMS.get(i));
    }
  }

  @Test
  void a_tenth_of_single_values_was_not_submitted_and_hardly_a_list_that_has_something() {
    Given single = new Given();
    Given whole = new Given();
    for (int i = 0; i < MANY; i++) {
      count(VOCABULARY.root(), KNOWN.get(i), FIRMS.get(i), single, whole);
    }

    assertThat(single.missing()).isBetween(0.085, 0.105);
    assertThat(whole.missing()).isBetween(0.005, 0.02);
  }

  @Test
  void most_firms_are_small_and_every_sector_is_there() {
    Set<Sector> sectors = EnumSet.noneOf(Sector.class);
    for (Enterprise firm : KNOWN) {
      for (Business business : Objects.requireNonNull(firm.businesses())) {
        sectors.add(business.sector());
      }
    }

    assertThat(sectors).containsExactlyInAnyOrder(Sector.values());
    assertThat(KNOWN).filteredOn(firm -> heads(firm) < 50).hasSizeBetween(MANY / 2, MANY);
    assertThat(KNOWN).filteredOn(firm -> heads(firm) >= 1000).hasSizeBetween(3, MANY / 20);
  }

  private static int heads(Enterprise firm) {
    return Objects.requireNonNull(firm.headcount());
  }

  private static List<String> lines(long seed) {
    return new FirmLines(VOCABULARY).of(seed).limit(50).toList();
  }

  /** How many values there are, and how many of them were not submitted. */
  private static final class Given {
    private long known;
    private long hidden;

    void add(@Nullable Object submitted) {
      known++;
      hidden += submitted == null ? 1 : 0;
    }

    double missing() {
      return (double) hidden / known;
    }
  }

  private static void count(
      RecordType type, Object known, Object submitted, Given single, Given whole) {
    for (Field field : type.fields()) {
      Object value = field.get(known);
      if (value == null || field.name().equals("id") || value.equals(List.of())) {
        continue;
      }
      Object given = field.get(submitted);
      boolean isRecord = field.elementKind() == ValueKind.RECORD;
      (isRecord ? whole : single).add(given);
      if (given != null && isRecord) {
        List<?> items = field.kind() == ValueKind.LIST ? (List<?>) value : List.of(value);
        List<?> left = field.kind() == ValueKind.LIST ? (List<?>) given : List.of(given);
        for (int i = 0; i < items.size(); i++) {
          count(field.record().orElseThrow(), items.get(i), left.get(i), single, whole);
        }
      }
    }
  }
}
