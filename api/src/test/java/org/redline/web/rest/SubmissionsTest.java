package org.redline.web.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redline.profile.ProfileReader;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.Databases;
import org.redline.web.Storage;
import org.redline.web.firms.Firms;
import org.redline.web.inspection.DryAudit;
import org.redline.web.journal.Journal;
import org.redline.web.rules.TinyRules;
import org.redline.web.users.Account;
import org.redline.web.users.Accounts;
import org.springframework.http.ETag;
import org.springframework.jdbc.core.simple.JdbcClient;

class SubmissionsTest {
  private static final Precondition FRESH = new Precondition(List.of());
  private static final int THREADS = 4;

  @ParameterizedTest
  @EnumSource
  void of_many_first_submissions_at_once_one_is_stored(Databases database) throws Exception {
    try (Storage storage = with(database)) {
      List<String> outcomes = atOnce(storage, i -> submission(FRESH, null, i + 1));

      assertThat(outcomes).containsOnlyOnce("201").contains("overtaken");
      assertThat(storage.get(Firms.class).versions(Asking.FIRM)).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void of_many_next_submissions_at_once_one_is_stored(Databases database) throws Exception {
    try (Storage storage = with(database)) {
      submit(storage, submission(FRESH, null, 1));
      Precondition seen = new Precondition(List.of(new ETag("1", false)));

      List<String> outcomes = atOnce(storage, i -> submission(seen, null, i + 2));

      assertThat(outcomes).containsOnlyOnce("200").contains("overtaken");
      assertThat(storage.get(Firms.class).versions(Asking.FIRM)).hasSize(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_same_submission_many_times_at_once_is_stored_once_and_answered_alike(Databases database)
      throws Exception {
    try (Storage storage = with(database)) {
      List<String> outcomes = atOnce(storage, i -> submission(FRESH, "key", 1));

      assertThat(outcomes).containsOnly("201");
      assertThat(storage.get(Firms.class).versions(Asking.FIRM)).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_is_not_stored_leaves_its_key_free(Databases database) {
    try (Storage storage = with(database)) {
      Precondition seen = new Precondition(List.of(new ETag("1", false)));
      Refused refused =
          catchThrowableOfType(Refused.class, () -> submit(storage, submission(seen, "key", 1)));

      assertThat(refused.fault().kind()).isEqualTo("overtaken");
      assertThat(submit(storage, submission(FRESH, "key", 2)).version()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void answers_are_let_go_after_their_time(Databases database) {
    try (Storage storage = with(database)) {
      submit(storage, submission(FRESH, "old", 1));
      JdbcClient jdbc = storage.get(JdbcClient.class);
      jdbc.sql("update kept_answer set made_at = :at")
          .param("at", Storage.NOW.minus(KeptAnswers.KEPT).minusSeconds(1).atOffset(ZoneOffset.UTC))
          .update();
      Precondition seen = new Precondition(List.of(new ETag("1", false)));
      submit(storage, submission(seen, "new", 2));

      assertThat(jdbc.sql("select request_key from kept_answer").query(String.class).list())
          .containsExactly("new");
    }
  }

  private static Storage with(Databases database) {
    Storage storage =
        new Storage(
            database,
            Journal.class,
            Firms.class,
            Accounts.class,
            KeptAnswers.class,
            DryAudit.class,
            TinyRules.InForce.class,
            Submissions.class);
    Asking.account(storage.get(Accounts.class), "420606");
    return storage;
  }

  private static List<String> atOnce(Storage storage, IntFunction<Submission> submissions)
      throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    List<Callable<String>> works = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      Submission submission = submissions.apply(i);
      works.add(() -> outcome(storage, submission));
    }
    List<String> outcomes = new ArrayList<>();
    for (Future<String> work : pool.invokeAll(works)) {
      outcomes.add(work.get());
    }
    pool.shutdown();
    return outcomes;
  }

  private static String outcome(Storage storage, Submission submission) {
    try {
      return "" + submit(storage, submission).status();
    } catch (Refused refused) {
      return refused.fault().kind();
    } catch (Firms.Overtaken overtaken) {
      return "overtaken";
    }
  }

  private static KeptAnswer submit(Storage storage, Submission submission) {
    Account account = storage.get(Accounts.class).find("in420606").orElseThrow();
    return storage.get(Submissions.class).submit(account, submission);
  }

  private static Submission submission(Precondition precondition, @Nullable String key, int heads) {
    byte[] content = Asking.profile("420606", heads).getBytes(UTF_8);
    var profile = new ProfileReader(Vocabulary.ofEnterprise()).read("a.json", content);
    ProfileBody body = new ProfileBody(profile, "digest of " + heads);
    return Submission.of(Asking.FIRM, body, precondition, key);
  }
}
