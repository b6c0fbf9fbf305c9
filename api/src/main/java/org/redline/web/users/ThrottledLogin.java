package org.redline.web.users;

import java.time.Duration;
import java.util.Optional;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Name and password, whichever way they come: refused for a time after too many failures. A
 * disabled account takes as long to refuse as any other, and a name that nobody has too.
 */
@Component
class ThrottledLogin implements AuthenticationProvider {
  private final Logins logins;
  private final DaoAuthenticationProvider passwords;

  ThrottledLogin(Logins logins, Accounts accounts, PasswordEncoder encoder) {
    this.logins = logins;
    passwords = new DaoAuthenticationProvider(accounts::loadUserByUsername);
    passwords.setPasswordEncoder(encoder);
    passwords.setPreAuthenticationChecks(account -> {});
    passwords.setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    String name = asked.getName();
    String address = address(asked);
    refuse(name, address);
    Authentication granted = checked(asked, name, address);
    // Whoever asks a hundred times at once gets no hundred guesses.
    refuse(name, address);
    logins.forget(name, address);
    return granted;
  }

  private Authentication checked(Authentication asked, String name, String address) {
    try {
      Authentication granted = passwords.authenticate(asked);
      if (granted == null) {
        throw new BadCredentialsException("no answer");
      }
      return granted;
    } catch (BadCredentialsException | DisabledException e) {
      logins.failed(name, address);
      throw e;
    }
  }

  private void refuse(String name, String address) {
    Optional<Duration> wait = logins.wait(name, address);
    if (wait.isPresent()) {
      throw new TooManyFailures(wait.get());
    }
  }

  static String address(Authentication asked) {
    return asked.getDetails() instanceof WebAuthenticationDetails details
        ? details.getRemoteAddress()
        : "";
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }

  /** Too many failures of this name or from this address. */
  static final class TooManyFailures extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyFailures(Duration wait) {
      super("too many failures");
      this.wait = wait;
    }

    /** How long to wait, in minutes begun. */
    long minutes() {
      return wait.plusMinutes(1).minusNanos(1).toMinutes();
    }
  }
}
