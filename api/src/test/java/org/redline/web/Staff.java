package org.redline.web;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.redline.web.users.Accounts;
import org.redline.web.users.Role;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who may do everything but keep accounts, there from the first start on. */
@Order(2)
public final class Staff implements ApplicationRunner {
  public static final String NAME = "zhao";
  public static final String PASSWORD = "four herons by the river";

  /** With this setting an application begins with it. */
  public static final Map<String, String> HIRED =
      Map.of("spring.main.sources", Staff.class.getName());

  private static final Set<Role> ROLES = EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR));

  private final Accounts accounts;
  private final JdbcClient jdbc;

  Staff(Accounts accounts, JdbcClient jdbc) {
    this.accounts = accounts;
    this.jdbc = jdbc;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (accounts.find(NAME).isEmpty()) {
      accounts.add(
          new Accounts.NewAccount(NAME, "赵六", PASSWORD, "000000", "执法A-1", ROLES), "system");
      jdbc.sql("update account set must_change = false where name = :name")
          .param("name", NAME)
          .update();
    }
  }
}
