package org.redline.web.users;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.redline.web.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes of accounts; one that touches rights or the password ends all sessions, and tokens do not
 * outlive a password that somebody else set, nor the account's being disabled.
 */
@Component
class AccountChanges {
  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final Tokens tokens;
  private final Logins logins;
  private final PasswordEncoder encoder;
  private final Journal journal;

  AccountChanges(
      JdbcClient jdbc,
      Accounts accounts,
      Tokens tokens,
      Logins logins,
      PasswordEncoder encoder,
      Journal journal) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.tokens = tokens;
    this.logins = logins;
    this.encoder = encoder;
    this.journal = journal;
  }

  /**
   * Gives an account what the form says, but for the name, which never changes.
   *
   * @throws Rejected when {@code by} would change the own rights, or no administrator would be left
   */
  @Transactional
  public void edit(long id, AccountForm form, Account by) {
    hold();
    Account was = accounts.find(id).orElseThrow();
    Administration.keepOwnRights(by, was, form);
    write(id, form, sameRights(was, form) ? 0 : 1);
    if (!administered()) {
      throw new Rejected(form.enabled() ? "roles" : "enabled", "account.last-administrator");
    }
    if (!form.enabled()) {
      tokens.revokeAll(was, by.name());
    }
    journal.add(
        by.name(), "account.edit", was.name(), told(AccountForm.of(was)) + " → " + told(form));
  }

  /**
   * Gives an account a password that it must change at the next login; who was kept out for failed
   * logins need not wait any more.
   *
   * @throws Rejected when it is the own one, which is changed by whoever knows the present one
   */
  @Transactional
  public void reset(long id, String password, Account by) {
    if (by.id() == id) {
      throw new Rejected("password", "account.own.password");
    }
    Account account = accounts.find(id).orElseThrow();
    write(id, password, true);
    logins.forget(account.name());
    tokens.revokeAll(account, by.name());
    journal.add(by.name(), "account.password.reset", account.name(), "");
  }

  /**
   * Gives an account the password that its owner chose.
   *
   * @throws Rejected when the present one is not right, or the new one is the same
   */
  @Transactional
  public void choose(long id, String present, String chosen) {
    Account account = accounts.find(id).orElseThrow();
    if (!encoder.matches(present, account.password())) {
      throw new Rejected("present", "password.wrong");
    }
    if (present.equals(chosen)) {
      throw new Rejected("password", "password.same");
    }
    write(id, chosen, false);
    journal.add(account.name(), "account.password.change", account.name(), "");
  }

  /** Two administrators who disable each other wait for each other. */
  private void hold() {
    jdbc.sql("select id from account order by id for update").query(Long.class).list();
  }

  private static boolean sameRights(Account was, AccountForm form) {
    return was.enabled() == form.enabled()
        && was.roles().equals(form.roles())
        && was.region().equals(form.region());
  }

  private void write(long id, AccountForm form, int steps) {
    jdbc.sql(
            """
            update account set display_name = :displayName, region = :region,
              certificate = :certificate, enabled = :enabled, stamp = stamp + :steps
            where id = :id""")
        .param("displayName", form.displayName())
        .param("region", form.region())
        .param("certificate", certificate(form))
        .param("enabled", form.enabled())
        .param("steps", steps)
        .param("id", id)
        .update();
    jdbc.sql("delete from account_role where account = :id").param("id", id).update();
    for (Role role : form.roles()) {
      jdbc.sql("insert into account_role (account, role) values (:id, :role)")
          .param("id", id)
          .param("role", role.code())
          .update();
    }
  }

  static @Nullable String certificate(AccountForm form) {
    return form.certificate().isEmpty() ? null : form.certificate();
  }

  private void write(long id, String password, boolean mustChange) {
    jdbc.sql(
            """
            update account set password = :password, must_change = :mustChange, stamp = stamp + 1
            where id = :id""")
        .param("password", encoder.encode(password))
        .param("mustChange", mustChange)
        .param("id", id)
        .update();
  }

  private boolean administered() {
    return jdbc.sql(
                """
                select count(*) from account join account_role on account = id
                where enabled and role = 'administrator'""")
            .query(Long.class)
            .single()
        > 0;
  }

  private static String told(AccountForm form) {
    return "%s, %s, %s, %s, %s"
        .formatted(
            form.displayName(),
            form.region(),
            form.certificate(),
            EnumSet.copyOf(form.roles()),
            form.enabled() ? "enabled" : "disabled");
  }
}
