package org.redline.generate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.redline.audit.Auditor;
import org.redline.audit.Finding;
import org.redline.facts.Business;
import org.redline.facts.Enterprise;
import org.redline.facts.Sector;
import org.redline.memory.Verdict;
import org.redline.profile.Profile;
import org.redline.profile.ProfileReader;
import org.redline.rulebook.RuleReader;
import org.redline.rulebook.RuleSet;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;
import org.redline.vocabulary.Vocabulary;

class FirmsTest {
  private static final int MANY = 2000;
  private static final RuleSet RULES = RuleReader.read(Path.of("..", "..", "rules"));
  private static final Vocabulary VOCABULARY = RULES.vocabulary();
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
  void a_tenth_of_what_is_known_was_not_submitted() {
    long[] counts = new long[2];
    for (int i = 0; i < MANY; i++) {
      count(VOCABULARY.root(), KNOWN.get(i), FIRMS.get(i), counts);
    }

    assertThat((double) counts[1] / counts[0]).isBetween(0.095, 0.105);
  }

  @Test
  void about_one_in_twenty_provisions_that_apply_is_violated_and_nearly_all_are_met() {
    Auditor auditor = Auditor.of(RULES);
    Map<Verdict, Integer> counts = new HashMap<>();
    Set<String> settled = new HashSet<>();
    for (Enterprise firm : FIRMS) {
      for (Finding finding : auditor.audit(firm, Firms.AS_OF).findings()) {
        counts.merge(finding.verdict(), 1, Integer::sum);
        if (finding.verdict() == Verdict.VIOLATED || finding.verdict() == Verdict.COMPLIANT) {
          settled.add(finding.provision().id());
        }
      }
    }

    double violated = counts.getOrDefault(Verdict.VIOLATED, 0);
    double applicable = violated + counts.getOrDefault(Verdict.COMPLIANT, 0);
    assertThat(violated / applicable).as("%s", counts).isBetween(0.035, 0.065);
    assertThat((double) settled.size() / RULES.provisions().size()).isGreaterThan(0.95);
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
    assertThat(KNOWN).filteredOn(firm -> heads(firm) >= 1000).hasSizeBetween(10, MANY / 20);
  }

  private static int heads(Enterprise firm) {
    return Objects.requireNonNull(firm.headcount());
  }

  private static List<String> lines(long seed) {
    return new FirmLines(VOCABULARY).of(seed).limit(50).toList();
  }

  /** Counts the values that are known, and those of them that were not submitted. */
  private static void count(RecordType type, Object known, Object submitted, long[] counts) {
    for (Field field : type.fields()) {
      Object value = field.get(known);
      if (value == null || field.name().equals("id")) {
        continue;
      }
      Object given = field.get(submitted);
      counts[0]++;
      counts[1] += given == null ? 1 : 0;
      if (given != null && field.kind() == ValueKind.RECORD) {
        count(field.record().orElseThrow(), value, given, counts);
      } else if (given != null && field.elementKind() == ValueKind.RECORD) {
        for (int i = 0; i < ((List<?>) value).size(); i++) {
          RecordType element = field.record().orElseThrow();
          count(element, ((List<?>) value).get(i), ((List<?>) given).get(i), counts);
        }
      }
    }
  }
}
