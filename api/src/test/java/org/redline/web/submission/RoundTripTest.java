package org.redline.web.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redline.audit.Auditor;
import org.redline.explain.FactsRead;
import org.redline.facts.Enterprise;
import org.redline.generate.FirmLines;
import org.redline.packed.PackedRules;
import org.redline.profile.Profile;
import org.redline.profile.ProfileReader;
import org.redline.profile.ProfileWriter;
import org.redline.text.Language;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.pages.Words;

/** What the form shows and gets back unchanged is the same profile. */
class RoundTripTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int FIRMS = 100;
  private static final Auditor AUDITOR = Auditor.of(PackedRules.read());
  private static final Vocabulary VOCABULARY = AUDITOR.rules().vocabulary();
  private static final ProfileReader READER = new ProfileReader(VOCABULARY);
  private static final ProfileWriter WRITER = new ProfileWriter(VOCABULARY);
  private static final FactsRead READ = FactsRead.of(AUDITOR.audit(unit(), TODAY));

  @Test
  void every_sample_comes_back_as_it_was() throws IOException {
    List<Profile> samples = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("../samples/firms"))) {
      for (Path file : files.sorted().toList()) {
        samples.add(READER.read(file.toString(), Files.readAllBytes(file)));
      }
    }
    assertThat(samples).hasSizeGreaterThan(20).allSatisfy(RoundTripTest::comesBack);
  }

  @Test
  void so_does_every_generated_firm() {
    try (Stream<String> lines = new FirmLines(VOCABULARY).of(7).limit(FIRMS)) {
      assertThat(lines)
          .allSatisfy(
              line -> comesBack(READER.read("a.json", line.getBytes(StandardCharsets.UTF_8))));
    }
  }

  @Test
  void empty_lists_unknown_lists_and_empty_records_stay_apart() {
    String json =
        """
        {"asOf": "2026-11-01", "enterprise": {"id": "91420103720552964J", "name": "甲厂",
          "address": "<b>甲</b>\\n路", "crowdedPlace": false, "licences": [], "honours": ["优秀"], "management": {},
          "persons": [{"id": "P-1", "certificates": []}, {"id": "P-2"}]}}""";
    Profile profile = READER.read("a.json", json.getBytes(StandardCharsets.UTF_8));

    comesBack(profile);
    assertThat(profile.unit().projects()).isNull();
  }

  private static Enterprise unit() {
    String json = "{\"enterprise\": {\"id\": \"91420103720552964J\", \"name\": \"甲厂\"}}";
    return READER.read("a.json", json.getBytes(StandardCharsets.UTF_8)).unit();
  }

  private static void comesBack(Profile profile) {
    Draft draft = Draft.read(Texts.of(profile, VOCABULARY).json());
    Draft before = draft.copy();
    Checked checked = Checked.of(draft, VOCABULARY, TODAY);

    assertThat(checked.problems()).isEmpty();
    sendBack(draft, checked);
    assertThat(draft).isEqualTo(before);
    assertThat(WRITER.json(Checked.of(draft, VOCABULARY, TODAY).profile()))
        .isEqualTo(WRITER.json(profile));
  }

  /** Sends every field of the form as it is shown. */
  private static void sendBack(Draft draft, Checked checked) {
    Form form = new Form(draft, VOCABULARY, checked, READ, new Words(Language.ZH), List.of(), "");
    for (String path : new TreeSet<>(draft.texts().keySet())) {
      Spot.of(path, draft, VOCABULARY)
          .filter(spot -> spot.role() == Spot.Role.VALUE && !path.equals("id"))
          .ifPresent(spot -> new Typed(path, form.part(spot).value()).into(draft, VOCABULARY));
    }
  }
}
