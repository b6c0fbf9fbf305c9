package org.redline.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redline.generate.FirmLines;
import org.redline.profile.Profile;
import org.redline.profile.ProfileReader;
import org.redline.profile.ProfileWriter;
import org.redline.vocabulary.Vocabulary;

/** Whatever a profile can say, a workbook can say. */
class RoundTripTest {
  private static final Vocabulary VOCABULARY = Vocabulary.ofEnterprise();
  private static final ProfileReader PROFILES = new ProfileReader(VOCABULARY);
  private static final ProfileWriter JSON = new ProfileWriter(VOCABULARY);

  @Test
  void every_sample_comes_back_as_it_was() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../samples/firms"))) {
      List<Profile> samples = files.sorted().map(RoundTripTest::sample).toList();

      assertSame(samples, again(samples));
    }
  }

  @Test
  void every_generated_firm_comes_back_as_it_was() throws IOException {
    List<Profile> firms =
        new FirmLines(VOCABULARY)
            .of(7)
            .limit(100)
            .map(line -> PROFILES.read("a.json", line.getBytes(UTF_8)))
            .toList();

    assertSame(firms, again(firms));
  }

  @Test
  void anything_that_a_profile_can_say_comes_back_as_it_was() throws IOException {
    for (int seed = 0; seed < 20; seed++) {
      RandomProfiles random = new RandomProfiles(VOCABULARY, seed);
      List<Profile> firms =
          Stream.generate(random::next).limit(5).map(RoundTripTest::read).toList();

      assertSame(firms, again(firms));
    }
  }

  /** As the reader would have it, which drops the noughts at the end of a number. */
  private static Profile read(Profile profile) {
    return PROFILES.read("a.json", JSON.json(profile).getBytes(UTF_8));
  }

  private static Profile sample(Path file) {
    try {
      return PROFILES.read(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static ReadFile again(List<Profile> profiles) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WorkbookWriter(VOCABULARY).write(profiles, out);
    return new WorkbookReader(VOCABULARY).read(out.toByteArray());
  }

  private static void assertSame(List<Profile> before, ReadFile after) {
    assertThat(after.problems()).isEmpty();
    assertThat(after.firms()).flatExtracting(ReadFirm::problems).isEmpty();
    assertThat(after.firms())
        .extracting(firm -> JSON.json(firm.profile().orElseThrow()))
        .containsExactlyElementsOf(before.stream().map(JSON::json).toList());
  }
}
