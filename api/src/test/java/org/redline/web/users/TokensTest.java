package org.redline.web.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redline.web.Databases;
import org.redline.web.Sha256;
import org.redline.web.Storage;
import org.redline.web.journal.Journal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

class TokensTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  @ParameterizedTest
  @EnumSource
  void a_token_lets_its_owner_in_until_the_end_of_its_last_day(Databases database) {
    try (Storage storage = with(database)) {
      String token = tokens(storage).make(zhang(storage), "nightly", TODAY.plusDays(1));

      assertThat(token).matches("rl_[A-Za-z0-9_-]{43}");
      assertThat(tokens(storage).owner(token)).contains(zhang(storage));
      storage.get(MovingClock.class).pass(Duration.ofDays(1));
      assertThat(tokens(storage).owner(token)).contains(zhang(storage));
      storage.get(MovingClock.class).pass(Duration.ofDays(1));
      assertThat(tokens(storage).owner(token)).isEmpty();
      assertThat(tokens(storage).owner(token + "x")).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void only_its_hash_is_kept_and_its_name_is_noted(Databases database) {
    try (Storage storage = with(database)) {
      String token = tokens(storage).make(zhang(storage), "nightly", TODAY);
      JdbcClient jdbc = storage.get(JdbcClient.class);

      assertThat(jdbc.sql("select hash from api_token").query(String.class).single())
          .isEqualTo(Sha256.of(token));
      assertThat(
              jdbc.sql("select concat(act, object, detail) from journal")
                  .query(String.class)
                  .list())
          .contains("token.makenightlyuntil 2026-11-22")
          .noneMatch(line -> line.contains(token));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_revoked_token_lets_nobody_in_and_only_its_owner_revokes(Databases database) {
    try (Storage storage = with(database)) {
      String token = tokens(storage).make(zhang(storage), "nightly", TODAY);
      long id = tokens(storage).list(zhang(storage)).get(0).id();

      add(storage, "li");
      tokens(storage).revoke(storage.get(Accounts.class).find("li").orElseThrow(), id, "li");
      assertThat(tokens(storage).owner(token)).isPresent();
      tokens(storage).revoke(zhang(storage), id, "zhang");
      tokens(storage).revoke(zhang(storage), id, "zhang");
      assertThat(tokens(storage).owner(token)).isEmpty();
      assertThat(acts(storage)).containsOnlyOnce("token.revoke");
    }
  }

  @ParameterizedTest
  @EnumSource
  void neither_disabled_accounts_nor_those_that_must_change_come_in(Databases database) {
    try (Storage storage = with(database)) {
      String token = tokens(storage).make(zhang(storage), "nightly", TODAY);

      storage.get(JdbcClient.class).sql("update account set must_change = true").update();
      assertThat(tokens(storage).owner(token)).isEmpty();
      storage
          .get(JdbcClient.class)
          .sql("update account set must_change = false, enabled = false")
          .update();
      assertThat(tokens(storage).owner(token)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_last_use_is_noted_to_the_minute(Databases database) {
    try (Storage storage = with(database)) {
      String token = tokens(storage).make(zhang(storage), "nightly", TODAY);
      assertThat(used(storage)).isEqualTo("null");
      tokens(storage).owner(token);
      String first = used(storage);
      storage.get(MovingClock.class).pass(Duration.ofSeconds(59));
      tokens(storage).owner(token);
      assertThat(used(storage)).isEqualTo(first).isNotEqualTo("null");
      storage.get(MovingClock.class).pass(Duration.ofSeconds(1));
      tokens(storage).owner(token);
      assertThat(used(storage)).isNotEqualTo(first);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_chain_with_the_filter_lets_in_by_role(Databases database) throws Exception {
    try (Storage storage = with(database)) {
      String token = tokens(storage).make(zhang(storage), "nightly", TODAY);

      assertThat(asked(storage, "INSPECTOR", "Bearer " + token).getStatus()).isEqualTo(200);
      assertThat(asked(storage, "INSPECTOR", "bearer " + token).getStatus()).isEqualTo(200);
      assertThat(asked(storage, "REGULATOR", "Bearer " + token).getStatus()).isEqualTo(403);
      assertThat(asked(storage, "INSPECTOR", "Basic eDp5").getStatus()).isEqualTo(401);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_wrong_token_is_refused_with_a_problem(Databases database) throws Exception {
    try (Storage storage = with(database)) {
      MockHttpServletResponse answer = asked(storage, "INSPECTOR", "Bearer rl_wrong");

      assertThat(answer.getStatus()).isEqualTo(401);
      assertThat(answer.getHeader("WWW-Authenticate")).startsWith("Bearer");
      assertThat(answer.getContentType()).startsWith("application/problem+json");
      assertThat(answer.getContentAsString()).contains("令牌无效");
    }
  }

  /** As the chain of the REST interface is, but for other ways to log in. */
  private static MockHttpServletResponse asked(Storage storage, String role, String header)
      throws Exception {
    var chain =
        new DefaultSecurityFilterChain(
            AnyRequestMatcher.INSTANCE,
            new BearerFilter(tokens(storage)),
            new AnonymousAuthenticationFilter("test"),
            new ExceptionTranslationFilter(
                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), new NullRequestCache()),
            new AuthorizationFilter(AuthorityAuthorizationManager.hasRole(role)));
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/firms");
    request.addHeader("Authorization", header);
    MockHttpServletResponse response = new MockHttpServletResponse();
    new FilterChainProxy(chain).doFilter(request, response, new MockFilterChain());
    assertThat(request.getSession(false)).isNull();
    return response;
  }

  private static String used(Storage storage) {
    return String.valueOf(tokens(storage).list(zhang(storage)).get(0).usedAt());
  }

  private static Storage with(Databases database) {
    Storage storage =
        new Storage(database, Journal.class, Accounts.class, Tokens.class, MovingClock.class);
    add(storage, "zhang");
    return storage;
  }

  private static void add(Storage storage, String name) {
    var account =
        new Accounts.NewAccount(name, name, "secret", "420606", null, Set.of(Role.INSPECTOR));
    storage.get(Accounts.class).add(account, "system");
    storage.get(JdbcClient.class).sql("update account set must_change = false").update();
  }

  private static Account zhang(Storage storage) {
    return storage.get(Accounts.class).find("zhang").orElseThrow();
  }

  private static Tokens tokens(Storage storage) {
    return storage.get(Tokens.class);
  }

  private static List<String> acts(Storage storage) {
    return storage.get(JdbcClient.class).sql("select act from journal").query(String.class).list();
  }
}
