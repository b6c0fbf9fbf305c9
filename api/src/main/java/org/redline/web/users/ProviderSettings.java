package org.redline.web.users;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * With which provider people may log in besides by password (OpenID Connect).
 *
 * @param issuer its address, below which it tells where all else is; empty for none
 * @param clientId what it knows this application by
 * @param clientSecret what this application shows it; empty for a client without
 * @param claim which of its claims holds the name of the account; one that its users cannot change
 * @param label words of the button
 * @param address how browsers reach this application, behind a proxy; empty for as they asked
 */
@ConfigurationProperties("redline.provider")
public record ProviderSettings(
    String issuer,
    String clientId,
    String clientSecret,
    String claim,
    String label,
    String address) {
  /** Whether there is one. */
  public boolean isSet() {
    return !issuer.isBlank();
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return issuer;
  }
}
