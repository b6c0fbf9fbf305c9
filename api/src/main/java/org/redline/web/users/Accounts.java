package org.redline.web.users;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redline.web.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts. */
@Component
public class Accounts {
  private final JdbcClient jdbc;
  private final PasswordEncoder encoder;
  private final Journal journal;
  private final Clock clock;

  Accounts(JdbcClient jdbc, PasswordEncoder encoder, Journal journal, Clock clock) {
    this.jdbc = jdbc;
    this.encoder = encoder;
    this.journal = journal;
    this.clock = clock;
  }

  /** Whether there is nobody yet. */
  @Transactional(readOnly = true)
  public boolean isEmpty() {
    return jdbc.sql("select count(*) from account").query(Long.class).single() == 0;
  }

  /**
   * Adds an account; {@code password} is kept only as a hash, and must be changed at the first
   * login.
   */
  @Transactional
  public void add(NewAccount account, String by) {
    jdbc.sql(
            """
            insert into account (name, display_name, password, region, certificate, enabled, must_change, created_at)
            values (:name, :displayName, :password, :region, :certificate, true, true, :createdAt)""")
        .param("name", account.name())
        .param("displayName", account.displayName())
        .param("password", encoder.encode(account.password()))
        .param("region", account.region())
        .param("certificate", account.certificate())
        .param("createdAt", OffsetDateTime.now(clock))
        .update();
    for (Role role : EnumSet.copyOf(account.roles())) {
      jdbc.sql(
              "insert into account_role (account, role) select id, :role from account where name = :name")
          .param("role", role.code())
          .param("name", account.name())
          .update();
    }
    journal.add(by, "account.add", account.name(), account.roles() + " " + account.region());
  }

  /** An account by its name; PostgreSQL reads no text with a NUL in it. */
  @Transactional(readOnly = true)
  public Optional<Account> find(String name) {
    if (name.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    return jdbc.sql("select * from account where name = :name")
        .param("name", name)
        .query((row, n) -> account(row))
        .optional();
  }

  /** An account by its id. */
  @Transactional(readOnly = true)
  public Optional<Account> find(long id) {
    return jdbc.sql("select * from account where id = :id")
        .param("id", id)
        .query((row, n) -> account(row))
        .optional();
  }

  /** All accounts by name. */
  @Transactional(readOnly = true)
  public List<Account> list() {
    return jdbc.sql("select * from account order by name").query((row, n) -> account(row)).list();
  }

  /** The accounts within a region by name. */
  @Transactional(readOnly = true)
  public List<Account> list(Region within) {
    return list().stream().filter(account -> within.contains(account.region())).toList();
  }

  /** Whether everybody who may log in only keeps accounts, as after the first start. */
  @Transactional(readOnly = true)
  public boolean onlyAdministrators() {
    return list().stream().allMatch(account -> account.roles().equals(Set.of(Role.ADMINISTRATOR)));
  }

  /** Whether an account still is what it was when its session began. */
  @Transactional(readOnly = true)
  public boolean holds(Account account) {
    return jdbc.sql("select count(*) from account where id = :id and stamp = :stamp and enabled")
            .param("id", account.id())
            .param("stamp", account.stamp())
            .query(Long.class)
            .single()
        == 1;
  }

  /** The account of a name that somebody types to log in. */
  @Transactional(readOnly = true)
  public UserDetails loadUserByUsername(String name) {
    return find(name).orElseThrow(() -> new UsernameNotFoundException(name));
  }

  private Account account(ResultSet row) throws SQLException {
    long id = row.getLong("id");
    return new Account(
        id,
        row.getString("name"),
        row.getString("display_name"),
        row.getString("password"),
        row.getString("region"),
        row.getString("certificate"),
        row.getBoolean("enabled"),
        roles(id),
        row.getBoolean("must_change"),
        row.getInt("stamp"));
  }

  private Set<Role> roles(long account) {
    List<String> codes =
        jdbc.sql("select role from account_role where account = :account")
            .param("account", account)
            .query(String.class)
            .list();
    Set<Role> roles = EnumSet.noneOf(Role.class);
    codes.forEach(code -> roles.add(Role.of(code)));
    return roles;
  }

  /** What is needed to add an account. */
  public record NewAccount(
      String name,
      String displayName,
      String password,
      String region,
      @Nullable String certificate,
      Set<Role> roles) {
    public NewAccount {
      roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
