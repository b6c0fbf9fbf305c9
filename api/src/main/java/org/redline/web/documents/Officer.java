package org.redline.web.documents;

import org.jspecify.annotations.Nullable;
import org.redline.web.users.Account;

/**
 * An officer who acts and signs (执法人员).
 *
 * @param account name of the account
 * @param name name
 * @param certificate number of the law-enforcement certificate; null where the account has none,
 *     and then nobody signs with it
 */
public record Officer(String account, String name, @Nullable String certificate) {
  /** The officer of an account. */
  public static Officer of(Account account) {
    return new Officer(account.name(), account.displayName(), account.certificate());
  }
}
