package org.redline.web.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
      changes(storage).edit(before.id(), form, "admin");
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
      changes(storage).edit(zhang.id(), form(zhang, "张老三", true), "admin");
      assertThat(storage.get(Accounts.class).holds(zhang)).isTrue();

      changes(storage).edit(zhang.id(), form(zhang, "张老三", false), "admin");
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
          new AccountForm("admin", "管理员", "000000", "", true, Set.of(Role.AUDITOR));

      assertThatThrownBy(() -> changes(storage).edit(admin.id(), form(admin, "x", false), "admin"))
          .isInstanceOfSatisfying(
              Rejected.class, e -> assertThat(e.problems().of("enabled")).hasSize(1));
      assertThatThrownBy(() -> changes(storage).edit(admin.id(), without, "admin"))
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
      pool.invokeAll(List.of(disabling(storage, admin), disabling(storage, other)));
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

      changes(storage).reset(first.id(), FIRST, "admin");
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

  private static Callable<Void> disabling(Storage storage, Account account) {
    return () -> {
      changes(storage).edit(account.id(), form(account, "x", false), "admin");
      return null;
    };
  }

  private static AccountForm form(Account account, String displayName, boolean enabled) {
    return new AccountForm(
        account.name(), displayName, account.region(), "", enabled, account.roles());
  }

  private static Storage with(Databases database) {
    Storage storage = new Storage(database, Journal.class, Accounts.class, AccountChanges.class);
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
