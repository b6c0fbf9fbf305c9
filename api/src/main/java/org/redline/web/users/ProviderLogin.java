package org.redline.web.users;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * The way in by a provider (OpenID Connect), beside the form. Whoever comes in by it is an {@link
 * Account} like all others from then on; nothing that the provider handed out is kept.
 */
@Component
class ProviderLogin {
  private static final Logger LOG = LoggerFactory.getLogger(ProviderLogin.class);

  private final ProviderSettings settings;
  private final Provider provider;
  private final Accounts accounts;
  private final Logins logins;
  private final AuthenticationSuccessHandler onwards =
      new SavedRequestAwareAuthenticationSuccessHandler();

  ProviderLogin(ProviderSettings settings, Accounts accounts, Logins logins) {
    this.settings = settings;
    this.accounts = accounts;
    this.logins = logins;
    provider = new Provider(settings);
  }

  /** Opens this way, if a provider is set. */
  void open(HttpSecurity http) throws Exception {
    if (settings.isSet()) {
      http.oauth2Login(
          login ->
              login
                  .loginPage("/login")
                  .clientRegistrationRepository(provider)
                  .authorizedClientRepository(new NothingKept())
                  .tokenEndpoint(tokens -> tokens.accessTokenResponseClient(TokenEndpoint.client()))
                  .userInfoEndpoint(
                      user ->
                          user.oidcUserService(new VouchedForAccounts(accounts, settings.claim())))
                  .successHandler(this::comeIn)
                  .failureHandler(this::failed)
                  .withObjectPostProcessor(sayWhyNot()));
    }
  }

  private void comeIn(
      HttpServletRequest request, HttpServletResponse response, Authentication granted)
      throws IOException, ServletException {
    if (granted.getPrincipal() instanceof VouchedFor user) {
      Account account = user.account();
      Authentication own = OwnSession.of(account, request, response);
      logins.vouchedFor(account.name(), request.getRemoteAddr());
      onwards.onAuthenticationSuccess(request, response, own);
    }
  }

  private void failed(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    if (failure instanceof VouchedForAccounts.Refused refused) {
      logins.refused(refused.name(), refused.why(), request.getRemoteAddr());
    } else {
      LOG.warn("login by provider: {}", told(failure));
    }
    String why = why(failure);
    if (why.equals("down")) {
      provider.forget();
    }
    response.sendRedirect(request.getContextPath() + "/login?provider=" + why);
  }

  private static String why(AuthenticationException failure) {
    if (failure instanceof VouchedForAccounts.Refused refused) {
      return refused.why();
    }
    boolean down = failure instanceof ProviderDown || failure.getCause() instanceof ProviderDown;
    return down || isUnanswered(failure) ? "down" : "refused";
  }

  /** Nothing that whoever asks could have written. */
  private static String told(AuthenticationException failure) {
    if (failure instanceof OAuth2AuthenticationException told) {
      String code = told.getError().getErrorCode();
      return code.matches("[a-z_]{1,40}") ? code : "?";
    }
    return String.valueOf(failure.getMessage());
  }

  private static boolean isUnanswered(AuthenticationException failure) {
    return failure instanceof OAuth2AuthenticationException told
        && told.getError().getErrorCode().equals("invalid_token_response");
  }

  /** A provider that is down when somebody is sent to it is no failure of the application. */
  private ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> sayWhyNot() {
    return new ObjectPostProcessor<>() {
      @Override
      public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
        filter.setAuthenticationFailureHandler(ProviderLogin.this::failed);
        return filter;
      }
    };
  }
}
