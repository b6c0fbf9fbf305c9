package org.redline.web.users;

import org.springframework.security.core.AuthenticationException;

/** The provider does not answer, or not as one does. */
final class ProviderDown extends AuthenticationException {
  private static final long serialVersionUID = 1L;

  ProviderDown(RuntimeException cause) {
    super(String.valueOf(cause.getMessage()), cause);
  }
}
