package org.redline.web.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redline.profile.Profile;
import org.redline.profile.ProfileReader;
import org.redline.text.Bilingual;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.Databases;
import org.redline.web.Storage;
import org.redline.web.firms.Firms;
import org.redline.web.firms.StoredProfile;
import org.redline.web.journal.Journal;
import org.redline.web.users.Account;
import org.redline.web.users.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

class UploadsTest {
  private static final String A = "91420103720552964J";
  private static final String B = "91370782MA3CRL083R";
  private static final UploadProblem STRANGE =
      new UploadProblem(0, new Bilingual("甲", "A"), new Bilingual("错", "wrong"));

  @ParameterizedTest
  @EnumSource
  void what_the_preview_showed_is_stored_once(Databases database) {
    try (Storage storage = with(database)) {
      Uploads uploads = storage.get(Uploads.class);
      Firms firms = storage.get(Firms.class);
      Account by = account(storage, "zhang");
      Preview preview =
          preview(List.of(), firm(1, A, Standing.NEW, 0), wrong(2), firm(3, B, Standing.NEW, 0));

      String token = uploads.keep(by, preview);

      Uploads.Upload kept = uploads.find(by, token).orElseThrow();
      assertThat(uploads.preview(kept)).isEqualTo(preview);
      assertThat(uploads.store(by, token)).isTrue();
      assertThat(uploads.store(by, token)).isTrue();
      assertThat(firms.versions(A))
          .extracting(StoredProfile::version, StoredProfile::source, StoredProfile::submittedBy)
          .containsExactly(org.assertj.core.groups.Tuple.tuple(1, "upload", "zhang"));
      assertThat(firms.find(B)).isPresent();
      assertThat(journal(storage))
          .containsExactly("profile.submit", "profile.submit", "upload.store");
      assertThat(storage.get(Journal.class).firstBroken()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void who_was_overtaken_stores_nothing_at_all(Databases database) {
    try (Storage storage = with(database)) {
      Uploads uploads = storage.get(Uploads.class);
      Firms firms = storage.get(Firms.class);
      Account by = account(storage, "zhang");
      firms.submit(profile(B, 1), "form", "li", 0);
      String token =
          uploads.keep(
              by, preview(List.of(), firm(1, A, Standing.NEW, 0), firm(2, B, Standing.CHANGED, 1)));
      firms.submit(profile(B, 2), "form", "li", 1);

      Firms.Overtaken overtaken =
          catchThrowableOfType(Firms.Overtaken.class, () -> uploads.store(by, token));

      assertThat(overtaken.firm()).isEqualTo(B);
      assertThat(firms.find(A)).isEmpty();
      assertThat(firms.versions(B)).hasSize(2);
      assertThat(journal(storage)).doesNotContain("upload.store");
      assertThat(uploads.find(by, token).orElseThrow().storedAt()).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_file_with_rows_of_nobody_stores_nothing(Databases database) {
    try (Storage storage = with(database)) {
      Uploads uploads = storage.get(Uploads.class);
      Account by = account(storage, "zhang");
      String token = uploads.keep(by, preview(List.of(STRANGE), firm(1, A, Standing.NEW, 0)));

      uploads.store(by, token);

      assertThat(storage.get(Firms.class).find(A)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void nobody_sees_the_upload_of_another_nor_one_whose_time_is_over(Databases database) {
    try (Storage storage = with(database)) {
      Uploads uploads = storage.get(Uploads.class);
      Account by = account(storage, "zhang");
      Account other = account(storage, "li");
      String first = uploads.keep(by, preview(List.of(), firm(1, A, Standing.NEW, 0)));
      String second = uploads.keep(by, preview(List.of(), firm(1, B, Standing.NEW, 0)));

      assertThat(uploads.find(other, second)).isEmpty();
      assertThat(uploads.store(other, second)).isFalse();
      assertThat(uploads.find(by, first)).as("another came after it").isEmpty();
      storage.get(JdbcClient.class).sql("update upload set expires_at = made_at").update();
      assertThat(uploads.find(by, second)).isEmpty();
      assertThat(uploads.store(by, second)).isFalse();
      assertThat(storage.get(Firms.class).find(B)).isEmpty();
    }
  }

  private static List<String> journal(Storage storage) {
    return storage
        .get(JdbcClient.class)
        .sql("select act from journal order by number")
        .query(String.class)
        .list();
  }

  private static Storage with(Databases database) {
    return new Storage(database, Journal.class, Firms.class, Uploads.class);
  }

  private static Account account(Storage storage, String name) {
    JdbcClient jdbc = storage.get(JdbcClient.class);
    jdbc.sql(
            """
            insert into account (name, display_name, password, region, enabled, created_at)
            values (:name, :name, '', '420606', true, current_timestamp)""")
        .param("name", name)
        .update();
    long id =
        jdbc.sql("select id from account where name = :name")
            .param("name", name)
            .query(Long.class)
            .single();
    return new Account(id, name, name, "", "420606", null, true, Set.of(Role.INSPECTOR));
  }

  private static Preview preview(List<UploadProblem> problems, UploadedFirm... firms) {
    return new Preview("甲.xlsx", "d".repeat(64), List.of(firms), problems);
  }

  private static UploadedFirm wrong(int place) {
    return UploadedFirm.wrong(place, "乙", "");
  }

  private static UploadedFirm firm(int place, String id, Standing standing, int based) {
    return new UploadedFirm(place, id, "甲厂", standing, based, json(id, 9), 1, 2, 3);
  }

  private static Profile profile(String id, int heads) {
    return new ProfileReader(Vocabulary.ofEnterprise())
        .read("a.json", json(id, heads).getBytes(UTF_8));
  }

  private static String json(String id, int heads) {
    return """
        {"enterprise": {"id": "%s", "name": "甲厂", "regionCode": "420606", "headcount": %d}}"""
        .formatted(id, heads);
  }
}
