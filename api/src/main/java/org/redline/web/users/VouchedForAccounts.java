package org.redline.web.users;

import java.util.Objects;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * The accounts of those whom the provider vouches for, by a claim that holds the name. Roles and
 * region are those of the account; nobody is made here.
 */
final class VouchedForAccounts implements OAuth2UserService<OidcUserRequest, OidcUser> {
  private final OidcUserService told = new OidcUserService();
  private final Accounts accounts;
  private final String claim;

  VouchedForAccounts(Accounts accounts, String claim) {
    this.accounts = accounts;
    this.claim = claim;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    OidcUser user = told.loadUser(request);
    String name = Objects.requireNonNullElse(user.getClaimAsString(claim), "");
    Account account = accounts.find(name).orElseThrow(() -> new Refused("unknown", name));
    if (!account.enabled()) {
      throw new Refused("disabled", name);
    }
    return new VouchedFor(user, account.vouchedFor());
  }

  /** Under this name nobody may come in. */
  static final class Refused extends OAuth2AuthenticationException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 64;

    private final String name;

    Refused(String why, String name) {
      super(new OAuth2Error(why));
      this.name = name;
    }

    /** Why not: {@code unknown} or {@code disabled}. */
    String why() {
      return getError().getErrorCode();
    }

    /** The name, as it may stand in the journal. */
    String name() {
      String plain = name.replaceAll("\\p{C}", "");
      return plain.isEmpty() ? "?" : plain.substring(0, Math.min(LONGEST, plain.length()));
    }
  }
}
