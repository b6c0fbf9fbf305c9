package org.redline.web.users;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Where the form of the login leads, and what is noted of it. */
@Component
class LoginPages {
  private final Logins logins;

  LoginPages(Logins logins) {
    this.logins = logins;
  }

  SavedRequestAwareAuthenticationSuccessHandler in() {
    return new SavedRequestAwareAuthenticationSuccessHandler() {
      @Override
      public void onAuthenticationSuccess(
          HttpServletRequest request, HttpServletResponse response, Authentication granted)
          throws jakarta.servlet.ServletException, IOException {
        logins.succeeded(granted.getName(), request.getRemoteAddr());
        super.onAuthenticationSuccess(request, response, granted);
      }
    };
  }

  /** One answer to whatever is wrong; how long to wait tells nothing of the name. */
  void failed(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    String to =
        failure instanceof ThrottledLogin.TooManyFailures many
            ? "/login?wait=" + many.minutes()
            : "/login?error";
    response.sendRedirect(request.getContextPath() + to);
  }

  LogoutHandler out() {
    return (request, response, known) -> {
      if (known != null) {
        logins.loggedOut(known.getName(), request.getRemoteAddr());
      }
    };
  }
}
