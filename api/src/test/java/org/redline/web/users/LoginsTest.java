package org.redline.web.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redline.web.Databases;
import org.redline.web.Storage;
import org.redline.web.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

class LoginsTest {
  private static final String PASSWORD = "three bridges and a ferry";

  @ParameterizedTest
  @EnumSource
  void after_five_failures_even_the_right_password_waits(Databases database) {
    try (Storage storage = with(database)) {
      fail(storage, "zhang", 5);

      assertRefused(storage, "zhang", PASSWORD, 1);
      storage.get(MovingClock.class).pass(Duration.ofMinutes(1));
      assertThat(ask(storage, "zhang", PASSWORD, "10.0.0.1").isAuthenticated()).isTrue();
      fail(storage, "zhang", 4);
      assertThat(ask(storage, "zhang", PASSWORD, "10.0.0.1").isAuthenticated()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_time_grows_and_attempts_meanwhile_do_not_count(Databases database) {
    try (Storage storage = with(database)) {
      fail(storage, "zhang", 5);
      assertRefused(storage, "zhang", "wrong", 1);
      storage.get(MovingClock.class).pass(Duration.ofMinutes(1));
      fail(storage, "zhang", 1);
      assertRefused(storage, "zhang", PASSWORD, 2);
    }
  }

  /** Whoever guesses from elsewhere keeps the owner out for a minute, and not for an hour. */
  @ParameterizedTest
  @EnumSource
  void guesses_from_one_address_keep_a_name_out_elsewhere_for_a_minute_only(Databases database) {
    try (Storage storage = with(database)) {
      fail(storage, "zhang", 5);
      for (int minutes = 1; minutes < 16; minutes *= 2) {
        storage.get(MovingClock.class).pass(Duration.ofMinutes(minutes));
        fail(storage, "zhang", 1);
      }

      assertRefused(storage, "zhang", PASSWORD, 16);
      assertThatThrownBy(() -> ask(storage, "zhang", PASSWORD, "10.0.0.2"))
          .isInstanceOfSatisfying(
              ThrottledLogin.TooManyFailures.class,
              refused -> assertThat(refused.minutes()).isEqualTo(1));
      storage.get(MovingClock.class).pass(Duration.ofMinutes(1));
      assertThat(ask(storage, "zhang", PASSWORD, "10.0.0.2").isAuthenticated()).isTrue();
      assertRefused(storage, "zhang", PASSWORD, 15);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_name_whose_failures_are_forgotten_comes_in_at_once(Databases database) {
    try (Storage storage = with(database)) {
      fail(storage, "zhang", 5);
      storage.get(Logins.class).forget("zhang");

      assertThat(ask(storage, "zhang", PASSWORD, "10.0.0.1").isAuthenticated()).isTrue();
      for (int i = 0; i < 15; i++) {
        fail(storage, "name" + i, 1);
      }
      assertRefused(storage, "zhang", PASSWORD, 1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_name_that_nobody_has_is_treated_the_same(Databases database) {
    try (Storage storage = with(database)) {
      fail(storage, "nobody", 5);

      assertRefused(storage, "nobody", "wrong", 1);
      assertThat(ask(storage, "zhang", PASSWORD, "10.0.0.1").isAuthenticated()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void twenty_failures_from_one_address_refuse_every_name_from_there(Databases database) {
    try (Storage storage = with(database)) {
      for (int i = 0; i < 19; i++) {
        fail(storage, "name" + i, 1);
      }
      assertThat(ask(storage, "zhang", PASSWORD, "10.0.0.1").isAuthenticated()).isTrue();
      fail(storage, "name19", 1);

      assertRefused(storage, "zhang", PASSWORD, 1);
      assertThat(ask(storage, "zhang", PASSWORD, "10.0.0.2").isAuthenticated()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void another_process_counts_the_same_failures(Databases database) {
    try (Storage storage = with(database)) {
      fail(storage, "zhang", 5);
      Logins other =
          new Logins(
              storage.get(JdbcClient.class),
              storage.get(Accounts.class),
              storage.get(Journal.class),
              storage.get(MovingClock.class));

      assertThat(other.wait("zhang", "10.0.0.9")).contains(Duration.ofMinutes(1));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_disabled_account_is_told_only_to_who_knows_its_password(Databases database) {
    try (Storage storage = with(database)) {
      storage.get(JdbcClient.class).sql("update account set enabled = false").update();

      assertThatThrownBy(() -> ask(storage, "zhang", "wrong", "10.0.0.1"))
          .isInstanceOf(BadCredentialsException.class);
      assertThatThrownBy(() -> ask(storage, "zhang", PASSWORD, "10.0.0.1"))
          .isInstanceOf(DisabledException.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_was_typed_as_a_name_that_nobody_has_is_not_kept(Databases database) {
    try (Storage storage = with(database)) {
      fail(storage, "zhang", 1);
      fail(storage, "my-secret\u0000-typed-in-the-wrong-field", 1);
      JdbcClient jdbc = storage.get(JdbcClient.class);

      assertThat(objects(jdbc)).containsExactly("zhang", "?");
      assertThat(
              jdbc.sql("select subject from login_failure union select address from login_failure")
                  .query(String.class)
                  .list())
          .hasSize(3)
          .allMatch(subject -> subject.matches("[0-9a-f]{64}"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void failures_of_yesterday_are_forgotten(Databases database) {
    try (Storage storage = with(database)) {
      fail(storage, "zhang", 3);
      storage.get(MovingClock.class).pass(Duration.ofHours(25));
      fail(storage, "zhang", 1);

      assertThat(
              storage
                  .get(JdbcClient.class)
                  .sql("select count(*) from login_failure")
                  .query(Integer.class)
                  .single())
          .isEqualTo(1);
    }
  }

  private static List<String> objects(JdbcClient jdbc) {
    return jdbc.sql("select object from journal where act = 'login.failed' order by number")
        .query(String.class)
        .list();
  }

  private static Storage with(Databases database) {
    Storage storage =
        new Storage(
            database,
            Journal.class,
            Accounts.class,
            Logins.class,
            ThrottledLogin.class,
            MovingClock.class);
    storage
        .get(Accounts.class)
        .add(
            new Accounts.NewAccount(
                "zhang", "张三", PASSWORD, "420606", null, Set.of(Role.INSPECTOR)),
            "system");
    return storage;
  }

  private static void fail(Storage storage, String name, int times) {
    for (int i = 0; i < times; i++) {
      assertThatThrownBy(() -> ask(storage, name, "wrong", "10.0.0.1"))
          .isInstanceOf(BadCredentialsException.class);
    }
  }

  private static void assertRefused(Storage storage, String name, String password, long minutes) {
    assertThatThrownBy(() -> ask(storage, name, password, "10.0.0.1"))
        .isInstanceOfSatisfying(
            ThrottledLogin.TooManyFailures.class,
            refused -> assertThat(refused.minutes()).isEqualTo(minutes));
  }

  private static Authentication ask(Storage storage, String name, String password, String address) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    var asked = UsernamePasswordAuthenticationToken.unauthenticated(name, password);
    asked.setDetails(new WebAuthenticationDetails(request));
    return storage.get(ThrottledLogin.class).authenticate(asked);
  }
}
