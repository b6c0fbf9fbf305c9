package org.redline.web.firms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redline.profile.Profile;
import org.redline.profile.ProfileReader;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.Databases;
import org.redline.web.Storage;
import org.redline.web.journal.Journal;
import org.redline.web.users.Region;

class FirmsTest {
  private static final Region ALL = new Region("000000");

  @ParameterizedTest
  @EnumSource
  void every_version_of_a_profile_is_kept(Databases database) {
    try (Storage storage = with(database)) {
      Firms firms = storage.get(Firms.class);

      firms.submit(profile("甲厂", "420606", 10), "form", "zhang", 0);
      firms.submit(profile("甲厂", "420606", 11), "form", "li", 1);

      assertThat(firms.versions("91420103720552964J"))
          .extracting(StoredProfile::version)
          .containsExactly(2, 1);
      assertThat(firms.profile("91420103720552964J", 1).orElseThrow().content())
          .contains("\"headcount\" : 10");
      assertThat(firms.find("91420103720552964J").orElseThrow())
          .satisfies(firm -> assertThat(firm.version()).isEqualTo(2))
          .satisfies(firm -> assertThat(firm.changedAt().toInstant()).isEqualTo(Storage.NOW));
      assertThat(storage.get(Journal.class).firstBroken()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_same_profile_again_is_no_new_version(Databases database) {
    try (Storage storage = with(database)) {
      Firms firms = storage.get(Firms.class);

      firms.submit(profile("甲厂", "420606", 10), "form", "zhang", null);
      StoredProfile again = firms.submit(profile("甲厂", "420606", 10), "form", "li", null);

      assertThat(again.version()).isEqualTo(1);
      assertThat(again.submittedBy()).isEqualTo("zhang");
      assertThat(firms.versions("91420103720552964J")).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void who_was_overtaken_changes_nothing(Databases database) {
    try (Storage storage = with(database)) {
      Firms firms = storage.get(Firms.class);
      firms.submit(profile("甲厂", "420606", 10), "form", "zhang", 0);

      Firms.Overtaken overtaken =
          catchThrowableOfType(
              Firms.Overtaken.class,
              () -> firms.submit(profile("甲厂", "420606", 12), "form", "li", 0));

      assertThat(overtaken.latest()).isEqualTo(1);
      assertThat(firms.versions("91420103720552964J")).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void firms_are_found_within_a_region_by_part_of_their_name(Databases database) {
    try (Storage storage = with(database)) {
      Firms firms = storage.get(Firms.class);
      firms.submit(profile("甲%厂", "420606", 10), "form", "zhang", null);

      assertThat(firms.list(new Region("420606"), "甲", 9)).hasSize(1);
      assertThat(firms.list(new Region("420600"), "91420103", 9)).hasSize(1);
      assertThat(firms.list(ALL, "%厂", 9)).hasSize(1);
      assertThat(firms.list(ALL, "甲_厂", 9)).isEmpty();
      assertThat(firms.list(new Region("420607"), "", 9)).isEmpty();
      assertThat(firms.list(new Region("430000"), "", 9)).isEmpty();
    }
  }

  private static Storage with(Databases database) {
    return new Storage(database, Journal.class, Firms.class);
  }

  private static Profile profile(String name, String region, int heads) {
    String text =
        """
        {"enterprise": {"id": "91420103720552964J", "name": "%s", "regionCode": "%s", "headcount": %d}}"""
            .formatted(name, region, heads);
    return new ProfileReader(Vocabulary.ofEnterprise())
        .read("a.json", text.getBytes(StandardCharsets.UTF_8));
  }
}
