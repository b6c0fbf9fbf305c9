package org.redline.web.users;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/**
 * What the provider tells of itself. It is asked when somebody wants to log in by it and not
 * before, so that the application starts without it.
 */
final class Provider implements ClientRegistrationRepository {
  /** Its name in addresses. */
  static final String ID = "redline";

  private static final String ANSWER = "/login/oauth2/code/{registrationId}";

  private final ProviderSettings settings;
  private volatile @Nullable ClientRegistration told;

  Provider(ProviderSettings settings) {
    this.settings = settings;
  }

  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    ClientRegistration known = told;
    if (known == null && id.equals(ID)) {
      known = ask();
      told = known;
    }
    return id.equals(ID) ? known : null;
  }

  /** It is asked again the next time. */
  void forget() {
    told = null;
  }

  private ClientRegistration ask() {
    try {
      return ClientRegistrations.fromOidcIssuerLocation(settings.issuer())
          .registrationId(ID)
          .clientId(settings.clientId())
          .clientSecret(settings.clientSecret())
          .clientAuthenticationMethod(method())
          .scope(OidcScopes.OPENID, OidcScopes.PROFILE)
          .redirectUri(
              settings.address().isEmpty() ? "{baseUrl}" + ANSWER : settings.address() + ANSWER)
          .build();
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new ProviderDown(e);
    }
  }

  private ClientAuthenticationMethod method() {
    return settings.clientSecret().isEmpty()
        ? ClientAuthenticationMethod.NONE
        : ClientAuthenticationMethod.CLIENT_SECRET_BASIC;
  }
}
