package org.redline.web.users;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.redline.web.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes of accounts; one that touches rights or the password ends all sessions. */
@Component
class AccountChanges {
  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final PasswordEncoder encoder;
  private final Journal journal;

  AccountChanges(JdbcClient jdbc, Accounts accounts, PasswordEncoder encoder, Journal journal) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.encoder = encoder;
    this.journal = journal;
  }

  /**
   * Gives an account what the form says, but for the name, which never changes.
   *
   * @throws Rejected when no administrator would be left
   */
  @Transactional
  public void edit(long id, AccountForm form, String by) {
    hold();
    Account was = accounts.find(id).orElseThrow();
    write(id, form, sameRights(was, form) ? 0 : 1);
    if (!administered()) {
      throw new Rejected(form.enabled() ? "roles" : "enabled", "account.last-administrator");
    }
    journal.add(by, "account.edit", was.name(), told(AccountForm.of(was)) + " → " + told(form));
  }

  /** Gives an account a password that it must change at the next login. */
  @Transactional
  public void reset(long id, String password, String by) {
    Account account = accounts.find(id).orElseThrow();
    write(id, password, true);
    journal.add(by, "account.password.reset", account.name(), "");
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
