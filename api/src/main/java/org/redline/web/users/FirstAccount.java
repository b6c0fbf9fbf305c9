package org.redline.web.users;

import java.security.SecureRandom;
import java.util.Set;
import org.redline.web.users.Accounts.NewAccount;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the administrator at the first start, and keeps the password until it is told once. It only
 * keeps accounts; the first inspector, reviewer or regulator is made by it.
 */
@Component
@Order(1)
public class FirstAccount implements ApplicationRunner {
  /** Name of the first administrator. */
  public static final String NAME = "admin";

  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 16;

  private final Accounts accounts;
  private String password = "";

  FirstAccount(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (accounts.isEmpty()) {
      password = random();
      NewAccount first =
          new NewAccount(NAME, "管理员", password, "000000", null, Set.of(Role.ADMINISTRATOR));
      accounts.add(first, "system");
    }
  }

  /** The password, if the account was made at this start; told only once. */
  public String takePassword() {
    String told = password;
    password = "";
    return told;
  }

  private static String random() {
    SecureRandom random = new SecureRandom();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }
}
