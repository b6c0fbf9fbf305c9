package org.redline.web.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sessions over HTTP: how they begin, what protects them, how they end. */
class SessionTest extends OverHttp {
  @Test
  void every_page_carries_its_headers_and_hsts_only_over_tls() throws Exception {
    var plain = visitor().get("/login").headers();
    var secure = visitor().get("/login", "X-Forwarded-Proto", "https").headers();

    assertThat(plain.firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(plain.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(plain.firstValue("X-Frame-Options")).contains("DENY");
    assertThat(plain.firstValue("Referrer-Policy")).contains("same-origin");
    assertThat(plain.firstValue("Cache-Control").orElseThrow()).contains("no-store");
    assertThat(plain.firstValue("Strict-Transport-Security")).isEmpty();
    assertThat(secure.firstValue("Strict-Transport-Security")).isPresent();
  }

  @Test
  void the_cookie_is_not_for_scripts_nor_for_other_sites_and_secure_over_tls() throws Exception {
    Visitor visitor = visitor();

    assertThat(visitor.get("/login").headers().firstValue("Set-Cookie").orElseThrow())
        .contains("HttpOnly", "SameSite=Lax")
        .doesNotContain("Secure");
    assertThat(
            visitor()
                .get("/login", "X-Forwarded-Proto", "https")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow())
        .contains("Secure");
  }

  @Test
  void a_login_gives_the_session_another_id_and_leads_to_the_change_of_a_first_password()
      throws Exception {
    Visitor visitor = visitor();
    visitor.get("/login");
    String before = visitor.cookie();
    visitor.logIn("zhang", FIRST);

    assertThat(visitor.cookie()).isNotEqualTo(before);
    assertThat(visitor.location("/firms")).endsWith("/password");
    assertThat(visitor.get("/password").statusCode()).isEqualTo(200);
  }

  @Test
  void a_change_of_the_password_ends_all_other_sessions() throws Exception {
    changes.choose(id(), FIRST, CHOSEN);
    Visitor here = visitor();
    Visitor there = visitor();
    here.logIn("zhang", CHOSEN);
    there.logIn("zhang", CHOSEN);
    assertThat(there.get("/firms").statusCode()).isEqualTo(200);
    String before = here.cookie();

    here.post(
        "/password", Map.of("present", CHOSEN, "password", FIRST + "!", "again", FIRST + "!"));

    assertThat(here.cookie()).isNotEqualTo(before);
    assertThat(here.get("/firms").statusCode()).isEqualTo(200);
    assertThat(there.location("/firms")).endsWith("/login?over");
  }

  @Test
  void disabling_an_account_ends_its_sessions() throws Exception {
    changes.choose(id(), FIRST, CHOSEN);
    Visitor visitor = visitor();
    visitor.logIn("zhang", CHOSEN);
    Account zhang = find("zhang");
    AccountForm disabled = new AccountForm("zhang", "张三", "420606", "", false, zhang.roles());
    changes.edit(zhang.id(), disabled, find("admin"));

    assertThat(visitor.location("/firms")).endsWith("/login?over");
    assertThat(visitor.location("/firms")).endsWith("/login");
  }

  @Test
  void a_form_of_a_session_that_is_over_leads_to_log_in() throws Exception {
    Visitor visitor = visitor();
    visitor.get("/login");
    visitor.takeCookie("JSESSIONID=gone");

    assertThat(visitor.post("/language", Map.of("to", "EN")).headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/login?over"));
  }

  @Test
  void too_many_failures_are_answered_alike_whether_or_not_there_is_such_a_name() throws Exception {
    for (String name : List.of("zhang", "nobody")) {
      Visitor visitor = visitor();
      for (int i = 0; i < 5; i++) {
        assertThat(visitor.logIn(name, "wrong")).as(name).endsWith("/login?error");
      }
      assertThat(visitor.logIn(name, FIRST)).as(name).endsWith("/login?wait=1");
    }
  }

  @Test
  void the_present_password_is_not_to_be_guessed_in_an_open_session() throws Exception {
    Visitor visitor = visitor();
    visitor.logIn("zhang", FIRST);
    for (int i = 0; i < 5; i++) {
      assertThat(change(visitor, "wrong").body()).contains("现在的密码不对");
    }

    assertThat(change(visitor, FIRST).body()).contains("输错次数过多");
  }

  @Test
  void logins_failures_and_log_outs_are_noted() throws Exception {
    Visitor visitor = visitor();
    visitor.logIn("zhang", "wrong");
    visitor.logIn("zhang", FIRST);
    visitor.post("/logout", Map.of());

    assertThat(
            jdbc.sql("select act from journal order by number desc limit 3")
                .query(String.class)
                .list())
        .containsExactly("logout", "login", "login.failed");
    assertThat(visitor.location("/firms")).endsWith("/login");
  }

  private long id() {
    return find("zhang").id();
  }

  private static HttpResponse<String> change(Visitor visitor, String present) throws Exception {
    return visitor.post(
        "/password", Map.of("present", present, "password", CHOSEN, "again", CHOSEN));
  }
}
