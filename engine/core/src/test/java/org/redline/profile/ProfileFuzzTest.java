package org.redline.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.redline.facts.Enterprise;
import org.redline.source.Problems;
import org.redline.testing.Facts;
import org.redline.vocabulary.Vocabulary;

/** Whatever is changed in a valid profile, a profile or problems come out. */
class ProfileFuzzTest {
  private static final Vocabulary VOCABULARY = Vocabulary.ofEnterprise();
  private static final ProfileReader READER = new ProfileReader(VOCABULARY);

  @Property(tries = 300)
  void a_changed_profile_is_read_or_refused(
      @ForAll("changed") String text, @ForAll("endings") String ending) {
    try {
      assertThat(READER.read("firm." + ending, text.getBytes(UTF_8)).unit().id()).hasSize(18);
    } catch (Problems problems) {
      assertThat(problems.problems()).isNotEmpty();
    }
  }

  @Provide
  Arbitrary<String> endings() {
    return Arbitraries.of("json", "yaml");
  }

  @Provide
  Arbitrary<String> changed() {
    Arbitrary<String> profiles =
        Facts.complete(VOCABULARY.root())
            .map(unit -> new ProfileWriter(VOCABULARY).json((Enterprise) unit));
    Arbitrary<String> signs =
        Arbitraries.of(
            "", "null", "[]", "{}", "\"x\"", "-1", "9999999999", "true", ",", "\\", "\"");
    return Combinators.combine(profiles, Arbitraries.doubles().between(0, 1), signs)
        .as(ProfileFuzzTest::replaced);
  }

  /** The profile with one of its values exchanged. */
  private static String replaced(String profile, double at, String sign) {
    int from = profile.indexOf(" : ", (int) (at * profile.length()));
    if (from < 0) {
      return profile + sign;
    }
    int to = profile.indexOf('\n', from);
    String comma = profile.charAt(to - 1) == ',' ? "," : "";
    return profile.substring(0, from) + " : " + sign + comma + profile.substring(to);
  }
}
