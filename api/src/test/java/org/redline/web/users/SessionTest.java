package org.redline.web.users;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redline.web.Application;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sessions over HTTP: how they begin, what protects them, how they end. */
@SpringBootTest(
    classes = Application.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:session;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
      "server.tomcat.remoteip.internal-proxies=127.0.0.0/8, ::1/128",
      "redline.samples=false"
    })
class SessionTest {
  private static final String FIRST = "three bridges and a ferry";
  private static final String CHOSEN = "two ferries and a bridge";
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private AccountChanges changes;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void an_inspector() {
    jdbc.sql("delete from login_failure").update();
    jdbc.sql(
            "delete from account_role where account in (select id from account where name = 'zhang')")
        .update();
    jdbc.sql("delete from account where name = 'zhang'").update();
    accounts.add(
        new Accounts.NewAccount("zhang", "张三", FIRST, "420606", null, Set.of(Role.INSPECTOR)),
        "system");
  }

  @Test
  void every_page_carries_its_headers_and_hsts_only_over_tls() throws Exception {
    var plain = new Visitor().get("/login").headers();
    var secure = new Visitor().get("/login", "X-Forwarded-Proto", "https").headers();

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
    Visitor visitor = new Visitor();

    assertThat(visitor.get("/login").headers().firstValue("Set-Cookie").orElseThrow())
        .contains("HttpOnly", "SameSite=Lax")
        .doesNotContain("Secure");
    assertThat(
            new Visitor()
                .get("/login", "X-Forwarded-Proto", "https")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow())
        .contains("Secure");
  }

  @Test
  void a_login_gives_the_session_another_id_and_leads_to_the_change_of_a_first_password()
      throws Exception {
    Visitor visitor = new Visitor();
    visitor.get("/login");
    String before = visitor.cookie;
    visitor.logIn(FIRST);

    assertThat(visitor.cookie).isNotEqualTo(before);
    assertThat(visitor.location("/firms")).endsWith("/password");
    assertThat(visitor.get("/password").statusCode()).isEqualTo(200);
  }

  @Test
  void a_change_of_the_password_ends_all_other_sessions() throws Exception {
    changes.choose(id(), FIRST, CHOSEN);
    Visitor here = new Visitor();
    Visitor there = new Visitor();
    here.logIn(CHOSEN);
    there.logIn(CHOSEN);
    assertThat(there.get("/firms").statusCode()).isEqualTo(200);
    String before = here.cookie;

    here.post(
        "/password", Map.of("present", CHOSEN, "password", FIRST + "!", "again", FIRST + "!"));

    assertThat(here.cookie).isNotEqualTo(before);
    assertThat(here.get("/firms").statusCode()).isEqualTo(200);
    assertThat(there.location("/firms")).endsWith("/login?over");
  }

  @Test
  void disabling_an_account_ends_its_sessions() throws Exception {
    changes.choose(id(), FIRST, CHOSEN);
    Visitor visitor = new Visitor();
    visitor.logIn(CHOSEN);
    Account zhang = accounts.find("zhang").orElseThrow();
    AccountForm disabled = new AccountForm("zhang", "张三", "420606", "", false, zhang.roles());
    changes.edit(zhang.id(), disabled, "admin");

    assertThat(visitor.location("/firms")).endsWith("/login?over");
    assertThat(visitor.location("/firms")).endsWith("/login");
  }

  @Test
  void a_form_of_a_session_that_is_over_leads_to_log_in() throws Exception {
    Visitor visitor = new Visitor();
    visitor.get("/login");
    visitor.cookie = "JSESSIONID=gone";

    assertThat(visitor.post("/language", Map.of("to", "EN")).headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/login?over"));
  }

  @Test
  void too_many_failures_are_answered_alike_whether_or_not_there_is_such_a_name() throws Exception {
    for (String name : List.of("zhang", "nobody")) {
      Visitor visitor = new Visitor();
      for (int i = 0; i < 5; i++) {
        assertThat(visitor.logIn(name, "wrong")).as(name).endsWith("/login?error");
      }
      assertThat(visitor.logIn(name, FIRST)).as(name).endsWith("/login?wait=1");
    }
  }

  @Test
  void the_present_password_is_not_to_be_guessed_in_an_open_session() throws Exception {
    Visitor visitor = new Visitor();
    visitor.logIn(FIRST);
    for (int i = 0; i < 5; i++) {
      assertThat(visitor.change("wrong").body()).contains("现在的密码不对");
    }

    assertThat(visitor.change(FIRST).body()).contains("输错次数过多");
  }

  @Test
  void logins_failures_and_log_outs_are_noted() throws Exception {
    Visitor visitor = new Visitor();
    visitor.logIn("wrong");
    visitor.logIn(FIRST);
    visitor.post("/logout", Map.of());

    assertThat(
            jdbc.sql("select act from journal order by number desc limit 3")
                .query(String.class)
                .list())
        .containsExactly("logout", "login", "login.failed");
    assertThat(visitor.location("/firms")).endsWith("/login");
  }

  private long id() {
    return accounts.find("zhang").orElseThrow().id();
  }

  /** Somebody with a browser. */
  private final class Visitor {
    private final HttpClient http = HttpClient.newHttpClient();
    private String cookie = "";
    private String token = "";

    String logIn(String password) throws Exception {
      return logIn("zhang", password);
    }

    String logIn(String name, String password) throws Exception {
      get("/login");
      return post("/login", Map.of("username", name, "password", password))
          .headers()
          .firstValue("Location")
          .orElseThrow();
    }

    HttpResponse<String> change(String present) throws Exception {
      return post("/password", Map.of("present", present, "password", CHOSEN, "again", CHOSEN));
    }

    String location(String address) throws Exception {
      return get(address).headers().firstValue("Location").orElse("");
    }

    HttpResponse<String> get(String address, String... headers) throws Exception {
      HttpRequest.Builder asked = request(address);
      if (headers.length > 0) {
        asked.headers(headers);
      }
      return send(asked.GET().build());
    }

    HttpResponse<String> post(String address, Map<String, String> form) throws Exception {
      if (!address.equals("/login")) {
        get("/password");
      }
      String body =
          "_csrf="
              + encoded(token)
              + form.entrySet().stream()
                  .map(field -> "&" + field.getKey() + "=" + encoded(field.getValue()))
                  .collect(Collectors.joining());
      return send(
          request(address)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(body))
              .build());
    }

    private HttpRequest.Builder request(String address) {
      HttpRequest.Builder asked =
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
      return cookie.isEmpty() ? asked : asked.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      answer.headers().allValues("Set-Cookie").stream()
          .map(set -> set.split(";", 2)[0])
          .forEach(set -> cookie = set);
      Matcher found = TOKEN.matcher(answer.body());
      if (found.find()) {
        token = found.group(1);
      }
      return answer;
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
