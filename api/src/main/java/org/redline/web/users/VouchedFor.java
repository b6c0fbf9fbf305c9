package org.redline.web.users;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody whom the provider vouched for, with the account of that name. */
final class VouchedFor extends DefaultOidcUser {
  private static final long serialVersionUID = 1L;

  private final Account account;

  VouchedFor(OidcUser told, Account account) {
    super(account.getAuthorities(), told.getIdToken(), told.getUserInfo());
    this.account = account;
  }

  Account account() {
    return account;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VouchedFor that && account.equals(that.account) && super.equals(other);
  }

  @Override
  public int hashCode() {
    return account.hashCode();
  }
}
