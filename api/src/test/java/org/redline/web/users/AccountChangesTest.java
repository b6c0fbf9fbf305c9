package org.redline.web.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redline.web.Databases;
import org.redline.web.Storage;
import org.redline.web.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;

class AccountChangesTest {
  private static final String FIRST = "three bridges and a ferry";
  private static final String CHOSEN = "two ferries and a bridge";

  @ParameterizedTest
  @EnumSource
  void an_account_is_given_what_the_form_says(Databases database) {
    try (Storage storage = with(database)) {
      Account before = find(storage, "zhang");
      AccountForm form =
          new AccountForm(
              "zhang", "张三丰", "420600", "鄂A-1", true, EnumSet.of(Role.REVIEWER, Role.AUDITOR));
      changes(storage).edit(before.id(), form, admin(storage));
      Account after = find(storage, "zhang");

      assertThat(AccountForm.of(after)).isEqualTo(form);
      assertThat(storage.get(Accounts.class).holds(before)).isFalse();
      assertThat(storage.get(Accounts.class).holds(after)).isTrue();
      assertThat(acts(storage)).endsWith("account.edit");
    }
  }

  @ParameterizedTest
  @EnumSource
  void another_display_name_ends_no_session_and_disabling_does(Databases database) {
    try (Storage storage = with(database)) {
      Account zhang = find(storage, "zhang");
      changes(storage).edit(zhang.id(), form(zhang, "张老三", true), admin(storage));
      assertThat(storage.get(Accounts.class).holds(zhang)).isTrue();

      changes(storage).edit(zhang.id(), form(zhang, "张老三", false), admin(storage));
      assertThat(storage.get(Accounts.class).holds(zhang)).isFalse();
      assertThat(storage.get(Accounts.class).holds(find(storage, "zhang"))).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_last_enabled_administrator_stays_one(Databases database) {
    try (Storage storage = with(database)) {
      Account admin = find(storage, "admin");
      AccountForm without =
          new AccountForm("admin", "管理员", "420606", "", true, Set.of(Role.AUDITOR));
      Account zhang = find(storage, "zhang");

      assertThatThrownBy(() -> changes(storage).edit(admin.id(), form(admin, "x", false), zhang))
          .isInstanceOfSatisfying(
              Rejected.class, e -> assertThat(e.problems().of("enabled")).hasSize(1));
      assertThatThrownBy(() -> changes(storage).edit(admin.id(), without, zhang))
          .isInstanceOfSatisfying(
              Rejected.class, e -> assertThat(e.problems().of("roles")).hasSize(1));
      assertThat(find(storage, "admin")).isEqualTo(admin);
    }
  }

  @ParameterizedTest
  @EnumSource
  void two_administrators_who_disable_each_other_leave_one(Databases database) throws Exception {
    try (Storage storage = with(database)) {
      add(storage, "other", Role.ADMINISTRATOR);
      Account admin = find(storage, "admin");
      Account other = find(storage, "other");
      ExecutorService pool = Executors.newFixedThreadPool(2);
      pool.invokeAll(List.of(disabling(storage, admin, other), disabling(storage, other, admin)));
      pool.shutdown();

      assertThat(find(storage, "admin").enabled()).isNotEqualTo(find(storage, "other").enabled());
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_first_or_reset_password_must_be_changed_and_a_chosen_one_not(Databases database) {
    try (Storage storage = with(database)) {
      Account first = find(storage, "zhang");
      assertThat(first.mustChange()).isTrue();

      changes(storage).choose(first.id(), FIRST, CHOSEN);
      Account chosen = find(storage, "zhang");
      assertThat(chosen.mustChange()).isFalse();
      assertThat(storage.get(Accounts.class).holds(first)).isFalse();

      changes(storage).reset(first.id(), FIRST, admin(storage));
      assertThat(find(storage, "zhang").mustChange()).isTrue();
      assertThat(storage.get(Accounts.class).holds(chosen)).isFalse();
      assertThat(acts(storage)).endsWith("account.password.change", "account.password.reset");
      assertThat(storage.get(Journal.class).firstBroken()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoever_does_not_know_the_present_password_sets_none(Databases database) {
    try (Storage storage = with(database)) {
      long id = find(storage, "zhang").id();

      assertThatThrownBy(() -> changes(storage).choose(id, "wrong", CHOSEN))
          .isInstanceOfSatisfying(
              Rejected.class, e -> assertThat(e.problems().of("present")).hasSize(1));
      assertThatThrownBy(() -> changes(storage).choose(id, FIRST, FIRST))
          .isInstanceOfSatisfying(
              Rejected.class, e -> assertThat(e.problems().of("password")).hasSize(1));
      assertThat(find(storage, "zhang").mustChange()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void tokens_end_with_a_password_that_somebody_else_sets_and_with_the_account(Databases database) {
    for (boolean reset : new boolean[] {true, false}) {
      try (Storage storage = with(database)) {
        Tokens tokens = storage.get(Tokens.class);
        changes(storage).choose(find(storage, "zhang").id(), FIRST, CHOSEN);
        Account zhang = find(storage, "zhang");
        String token = tokens.make(zhang, "nightly", LocalDate.parse("2027-01-01"));
        tokens.make(zhang, "weekly", LocalDate.parse("2027-01-01"));
        if (reset) {
          changes(storage).reset(zhang.id(), FIRST, admin(storage));
          changes(storage).choose(zhang.id(), FIRST, CHOSEN);
        } else {
          changes(storage).edit(zhang.id(), form(zhang, "张三", false), admin(storage));
          changes(storage).edit(zhang.id(), form(zhang, "张三", true), admin(storage));
        }

        assertThat(tokens.owner(token)).isEmpty();
        assertThat(tokens.list(zhang)).allMatch(made -> made.revokedAt() != null);
        assertThat(acts(storage).stream().filter("token.revoke"::equals)).hasSize(2);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_reset_lets_in_whoever_was_kept_out_and_is_not_for_the_own_password(Databases database) {
    try (Storage storage = with(database)) {
      Logins logins = storage.get(Logins.class);
      for (int i = 0; i < 5; i++) {
        logins.failed("zhang", "10.0.0.1");
      }
      assertThat(logins.wait("zhang", "10.0.0.1")).isPresent();
      changes(storage).reset(find(storage, "zhang").id(), CHOSEN, admin(storage));

      assertThat(logins.wait("zhang", "10.0.0.1")).isEmpty();
      Account admin = admin(storage);
      assertThatThrownBy(() -> changes(storage).reset(admin.id(), CHOSEN, admin))
          .isInstanceOf(Rejected.class);
      assertThat(admin(storage)).isEqualTo(admin);
    }
  }

  @ParameterizedTest
  @EnumSource
  void nobody_changes_the_own_rights(Databases database) {
    try (Storage storage = with(database)) {
      add(storage, "other", Role.ADMINISTRATOR);
      Account admin = admin(storage);
      AccountForm elsewhere = new AccountForm("admin", "管理员", "000000", "", true, admin.roles());

      assertThatThrownBy(() -> changes(storage).edit(admin.id(), elsewhere, admin))
          .isInstanceOfSatisfying(
              Rejected.class, e -> assertThat(e.problems().of("region")).hasSize(1));
      assertThatThrownBy(() -> changes(storage).edit(admin.id(), form(admin, "x", false), admin))
          .isInstanceOf(Rejected.class);
      changes(storage).edit(admin.id(), form(admin, "改名", true), admin);
      assertThat(admin(storage).displayName()).isEqualTo("改名");
    }
  }

  private static Callable<Void> disabling(Storage storage, Account account, Account by) {
    return () -> {
      changes(storage).edit(account.id(), form(account, "x", false), by);
      return null;
    };
  }

  private static AccountForm form(Account account, String displayName, boolean enabled) {
    return new AccountForm(
        account.name(), displayName, account.region(), "", enabled, account.roles());
  }

  private static Storage with(Databases database) {
    Storage storage =
        new Storage(
            database,
            Journal.class,
            Accounts.class,
            Tokens.class,
            Logins.class,
            AccountChanges.class);
    add(storage, "admin", Role.ADMINISTRATOR);
    add(storage, "zhang", Role.INSPECTOR);
    return storage;
  }

  private static void add(Storage storage, String name, Role role) {
    storage
        .get(Accounts.class)
        .add(new Accounts.NewAccount(name, name, FIRST, "420606", null, Set.of(role)), "system");
  }

  private static AccountChanges changes(Storage storage) {
    return storage.get(AccountChanges.class);
  }

  private static Account admin(Storage storage) {
    return find(storage, "admin");
  }

  private static Account find(Storage storage, String name) {
    return storage.get(Accounts.class).find(name).orElseThrow();
  }

  private static List<String> acts(Storage storage) {
    return storage
        .get(JdbcClient.class)
        .sql("select act from journal order by number")
        .query(String.class)
        .list();
  }
}
