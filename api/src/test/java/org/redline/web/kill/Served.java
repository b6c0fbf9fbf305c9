package org.redline.web.kill;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.redline.web.Application;
import org.redline.web.Sha256;
import org.redline.web.users.Account;
import org.redline.web.users.Accounts;
import org.redline.web.users.Role;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The application in a process of its own, with an inspector whose token and password are known.
 */
final class Served {
  static final String TOKEN = "rl_known-to-the-test";

  /** What it prints before its port, once it is ready. */
  static final String READY = "ready on port ";

  static final String NAME = "inspector";
  static final String PASSWORD = "correct horse battery";

  private Served() {}

  public static void main(String[] settings) {
    ConfigurableApplicationContext context = SpringApplication.run(Application.class, settings);
    Accounts accounts = context.getBean(Accounts.class);
    if (accounts.find(NAME).isEmpty()) {
      accounts.add(
          new Accounts.NewAccount(NAME, NAME, PASSWORD, "420606", null, Set.of(Role.INSPECTOR)),
          "test");
      addToken(context.getBean(JdbcClient.class), accounts.find(NAME).orElseThrow());
    }
    System.out.println(READY + context.getEnvironment().getProperty("local.server.port"));
    System.out.flush();
  }

  /** The password counts as changed: with one that must be changed, no token holds. */
  private static void addToken(JdbcClient jdbc, Account owner) {
    jdbc.sql("update account set must_change = false where id = :id")
        .param("id", owner.id())
        .update();
    jdbc.sql(
            """
            insert into api_token (account, name, hash, made_at, expires_on)
            values (:account, 'test', :hash, :madeAt, :expiresOn)""")
        .param("account", owner.id())
        .param("hash", Sha256.of(TOKEN))
        .param("madeAt", OffsetDateTime.now(ZoneOffset.UTC))
        .param("expiresOn", LocalDate.now(ZoneOffset.UTC).plusDays(2))
        .update();
  }
}
