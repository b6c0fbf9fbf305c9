package org.redline.web.submission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.redline.web.submission.Typing.FIRM;
import static org.redline.web.submission.Typing.VOCABULARY;

import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redline.profile.ProfileReader;
import org.redline.profile.ProfileWriter;
import org.redline.web.Databases;
import org.redline.web.Storage;
import org.redline.web.firms.Firms;
import org.redline.web.firms.StoredProfile;
import org.redline.web.inspection.DryAudit;
import org.redline.web.journal.Journal;
import org.redline.web.rules.TinyRules;
import org.redline.web.users.Account;
import org.redline.web.users.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

class EditingTest {
  private static final Account ZHANG = account(1, "zhang", "420606");
  private static final Account LI = account(2, "li", "420600");
  private static final Account FAR = account(3, "wang", "430000");

  @ParameterizedTest
  @EnumSource
  void what_is_typed_is_there_when_one_comes_back(Databases database) {
    try (Storage storage = with(database)) {
      Editing editing = storage.get(Editing.class);
      assertThat(editing.open(ZHANG, FIRM).savedAt()).isNull();

      editing.change(ZHANG, FIRM, 1, typing("headcount", "1二"));
      editing.change(ZHANG, FIRM, 1, typing("address", "<script>alert(1)</script>"));

      Opened opened = editing.open(ZHANG, FIRM);
      assertThat(opened.draft().text("headcount")).isEqualTo("1二");
      assertThat(opened.draft().text("address")).isEqualTo("<script>alert(1)</script>");
      assertThat(opened.savedAt()).isAtSameInstantAs(Storage.NOW.atOffset(ZoneOffset.UTC));
      assertThat(editing.open(LI, FIRM).draft().text("headcount")).isEqualTo("10");
      assertThat(storage.get(FormDrafts.class).list(ZHANG)).hasSize(1);
      assertThat(storage.get(FormDrafts.class).list(LI)).isEmpty();
      assertThat(acts(storage)).isEqualTo("profile.submit draft.begin");
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_changes_nothing_begins_no_draft(Databases database) {
    try (Storage storage = with(database)) {
      Editing editing = storage.get(Editing.class);

      editing.change(ZHANG, FIRM, 1, typing("headcount", "10"));

      assertThat(editing.open(ZHANG, FIRM).savedAt()).isNull();
      assertThat(acts(storage)).isEqualTo("profile.submit");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_change_that_is_refused_leaves_nothing(Databases database) {
    try (Storage storage = with(database)) {
      Editing editing = storage.get(Editing.class);
      editing.change(ZHANG, FIRM, 1, typing("headcount", "11"));

      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(
              () ->
                  editing.change(
                      ZHANG,
                      FIRM,
                      1,
                      draft -> {
                        draft.write("headcount", "12");
                        new Typed("nothing", "x").into(draft, VOCABULARY);
                      }));
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(
              () -> editing.change(ZHANG, FIRM, 1, d -> d.write("name", "x".repeat(9_000_000))));
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> editing.change(ZHANG, FIRM, 7, typing("headcount", "13")));
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> editing.change(LI, FIRM, 7, typing("headcount", "13")));

      assertThat(editing.open(ZHANG, FIRM).draft().text("headcount")).isEqualTo("11");
      assertThat(storage.get(FormDrafts.class).list(LI)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_submitted_draft_is_a_version_and_no_draft_any_more(Databases database) {
    try (Storage storage = with(database)) {
      Editing editing = storage.get(Editing.class);
      Opened opened = editing.change(ZHANG, FIRM, 1, typing("headcount", "11"));

      StoredProfile stored = submit(editing, ZHANG, opened);

      assertThat(stored.version()).isEqualTo(2);
      assertThat(stored.source()).isEqualTo("form");
      assertThat(stored.submittedBy()).isEqualTo("zhang");
      assertThat(storage.get(FormDrafts.class).find(ZHANG, FIRM)).isEmpty();
      assertThat(acts(storage)).isEqualTo("profile.submit draft.begin profile.submit");
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_is_typed_elsewhere_while_a_draft_is_submitted_is_kept(Databases database)
      throws Exception {
    try (Storage storage = with(database)) {
      Editing editing = storage.get(Editing.class);
      editing.change(ZHANG, FIRM, 1, typing("headcount", "11"));

      CompletableFuture<Opened> elsewhere =
          editing.hold(
              ZHANG,
              FIRM,
              opened -> {
                CompletableFuture<Opened> typed = typingElsewhere(editing);
                waitFor(typed);
                submit(editing, ZHANG, opened);
                return typed;
              });

      elsewhere.get(1, TimeUnit.MINUTES);
      Opened after = editing.open(ZHANG, FIRM);
      assertThat(after.savedAt()).isNotNull();
      assertThat(after.draft().text("address")).isEqualTo("新址");
      assertThat(storage.get(Firms.class).versions(FIRM).get(0).content())
          .contains("\"headcount\" : 11");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_draft_that_begins_while_an_unchanged_form_is_submitted_is_kept(Databases database)
      throws Exception {
    try (Storage storage = with(database)) {
      Editing editing = storage.get(Editing.class);

      editing.hold(
          ZHANG,
          FIRM,
          opened -> {
            typingElsewhere(editing).join();
            return submit(editing, ZHANG, opened);
          });

      assertThat(editing.open(ZHANG, FIRM).draft().text("address")).isEqualTo("新址");
      assertThat(storage.get(Firms.class).versions(FIRM)).hasSize(1);
    }
  }

  /** Somebody with a second session of the same account. */
  private static CompletableFuture<Opened> typingElsewhere(Editing editing) {
    return CompletableFuture.supplyAsync(
        () -> editing.change(ZHANG, FIRM, 1, typing("address", "新址")));
  }

  /** Until it is done, or long enough to know that it does not get on. */
  private static void waitFor(CompletableFuture<?> work) {
    try {
      work.get(1, TimeUnit.SECONDS);
    } catch (TimeoutException waiting) {
      assertThat(work).isNotDone();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static StoredProfile submit(Editing editing, Account by, Opened opened) {
    return editing.submit(by, Typing.check(opened.draft()).profile(), opened);
  }

  @ParameterizedTest
  @EnumSource
  void whoever_is_overtaken_keeps_the_draft_and_can_go_on(Databases database) {
    try (Storage storage = with(database)) {
      Editing editing = storage.get(Editing.class);
      Opened mine = editing.change(ZHANG, FIRM, 1, typing("headcount", "11"));
      Opened theirs = editing.change(LI, FIRM, 1, typing("address", "新址"));
      submit(editing, LI, theirs);

      assertThatExceptionOfType(Firms.Overtaken.class)
          .isThrownBy(() -> submit(editing, ZHANG, mine));
      assertThat(editing.open(ZHANG, FIRM).draft().text("headcount")).isEqualTo("11");
      assertThat(storage.get(Firms.class).versions(FIRM)).hasSize(2);

      editing.rebase(ZHANG, FIRM);
      Opened merged = editing.open(ZHANG, FIRM);
      assertThat(merged.basedOn()).isEqualTo(2);
      StoredProfile stored = submit(editing, ZHANG, merged);
      assertThat(stored.content()).contains("新址", "\"headcount\" : 11");
      assertThatExceptionOfType(Refusal.class).isThrownBy(() -> editing.rebase(ZHANG, FIRM));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_firm_that_is_not_there_yet_begins_as_a_draft(Databases database) {
    try (Storage storage = with(database)) {
      Editing editing = storage.get(Editing.class);
      String id = "91420600MA49000045";
      Draft draft = Typing.draft("");
      draft.write("id", id);
      assertThatExceptionOfType(Refusal.class).isThrownBy(() -> editing.open(ZHANG, id));

      editing.begin(ZHANG, id, draft);
      editing.change(ZHANG, id, 0, typing("headcount", "5"));
      editing.begin(ZHANG, id, draft);

      Opened opened = editing.open(ZHANG, id);
      assertThat(opened.draft().text("headcount")).isEqualTo("5");
      assertThat(submit(editing, ZHANG, opened).version()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_draft_can_be_thrown_away(Databases database) {
    try (Storage storage = with(database)) {
      Editing editing = storage.get(Editing.class);
      editing.change(ZHANG, FIRM, 1, typing("headcount", "11"));

      assertThat(editing.discard(ZHANG, FIRM)).isTrue();
      assertThat(editing.open(ZHANG, FIRM).draft().text("headcount")).isEqualTo("10");
      assertThat(acts(storage)).isEqualTo("profile.submit draft.begin draft.discard");
    }
  }

  @ParameterizedTest
  @EnumSource
  void outside_ones_region_there_is_no_firm(Databases database) {
    try (Storage storage = with(database)) {
      Editing editing = storage.get(Editing.class);

      assertThatExceptionOfType(Refusal.class).isThrownBy(() -> editing.open(FAR, FIRM));
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> editing.change(FAR, FIRM, 1, typing("headcount", "11")));
      assertThatExceptionOfType(Refusal.class).isThrownBy(() -> editing.discard(FAR, FIRM));
    }
  }

  private static Consumer<Draft> typing(String path, String text) {
    return draft -> new Typed(path, text).into(draft, VOCABULARY);
  }

  private static String acts(Storage storage) {
    return String.join(
        " ",
        storage
            .get(JdbcClient.class)
            .sql("select act from journal order by number")
            .query(String.class)
            .list());
  }

  /** A database with three accounts and one firm. */
  private static Storage with(Databases database) {
    Storage storage =
        new Storage(
            database,
            Journal.class,
            Firms.class,
            FormDrafts.class,
            DryAudit.class,
            TinyRules.InForce.class,
            Editing.class);
    for (String name : new String[] {"zhang", "li", "wang"}) {
      storage
          .get(JdbcClient.class)
          .sql(
              """
              insert into account (name, display_name, password, region, enabled, created_at)
              values (:name, :name, '', '420606', true, current_timestamp)""")
          .param("name", name)
          .update();
    }
    Draft draft = Typing.draft("\"headcount\": 10");
    String json = new ProfileWriter(VOCABULARY).json(Typing.check(draft).profile());
    storage
        .get(Firms.class)
        .submit(
            new ProfileReader(VOCABULARY).read("a.json", json.getBytes(UTF_8)), "form", "li", 0);
    return storage;
  }

  private static Account account(long id, String name, String region) {
    return new Account(id, name, name, "", region, null, true, Set.of(Role.INSPECTOR));
  }
}
