package org.redline.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.redline.facts.Enterprise;
import org.redline.source.Limits;
import org.redline.source.Problem;
import org.redline.source.SourceReader;
import org.redline.testing.Facts;
import org.redline.vocabulary.Vocabulary;

class ProfileRoundTripTest {
  private static final Vocabulary VOCABULARY = Vocabulary.ofEnterprise();
  private static final ProfileWriter WRITER = new ProfileWriter(VOCABULARY);

  @Property(tries = 300)
  void what_is_written_of_a_partly_known_enterprise_is_read_back(@ForAll("partial") Object unit) {
    List<Problem> problems = new ArrayList<>();
    byte[] json = WRITER.record((Record) unit).getBytes(UTF_8);

    Object read =
        new FactReader(VOCABULARY)
            .read(
                VOCABULARY.root(),
                SourceReader.read("unit.json", json, Limits.profile()),
                problems);

    assertThat(problems).isEmpty();
    assertThat(read).isEqualTo(unit);
  }

  @Property(tries = 300)
  void what_is_written_of_a_wholly_known_profile_is_read_back(@ForAll("complete") Object unit) {
    Profile profile = new Profile((Enterprise) unit, LocalDate.of(2026, 11, 1), "firm.json");

    byte[] json = WRITER.json(profile).getBytes(UTF_8);

    assertThat(withoutEvents(new ProfileReader(VOCABULARY).read("firm.json", json)))
        .isEqualTo(profile);
  }

  @Property(tries = 300)
  void json_is_read_as_yaml_too(@ForAll("complete") Object unit) {
    Profile profile = new Profile((Enterprise) unit, null, "firm.yaml");

    byte[] json = WRITER.json((Enterprise) unit).getBytes(UTF_8);

    assertThat(withoutEvents(new ProfileReader(VOCABULARY).read("firm.yaml", json)))
        .isEqualTo(profile);
  }

  /** Events have places of the document, which a profile that was made has none of. */
  private static Profile withoutEvents(Profile read) {
    return new Profile(read.unit(), read.asOf(), read.source());
  }

  @Provide
  Arbitrary<Object> partial() {
    return Facts.partial(VOCABULARY.root());
  }

  @Provide
  Arbitrary<Object> complete() {
    return Facts.complete(VOCABULARY.root());
  }
}
