package org.redline.web.rest;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.redline.web.rest.Asking.FIRM;
import static org.redline.web.rest.Asking.PROFILE;
import static org.redline.web.rest.Asking.first;
import static org.redline.web.rest.Asking.json;
import static org.redline.web.rest.Asking.next;
import static org.redline.web.rest.Asking.profile;
import static org.redline.web.rest.Asking.to;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redline.audit.Auditor;
import org.redline.profile.ProfileReader;
import org.redline.report.JsonReport;
import org.redline.text.Language;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.Application;
import org.redline.web.firms.Firms;
import org.redline.web.inspection.Reports;
import org.redline.web.rules.RulesInForce;
import org.redline.web.users.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest(
    classes = Application.class,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:rest;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
      "redline.samples=false"
    })
@AutoConfigureMockMvc
class RestTest {
  private static final String AUDITS = "/api/v1/audits";
  private static final String REPORTS = "/api/v1/firms/" + FIRM + "/reports";
  private static final String DAY = "2026-11-01";

  @Autowired private MockMvc web;
  @Autowired private Accounts accounts;
  @Autowired private Firms firms;
  @Autowired private Reports reports;
  @Autowired private RulesInForce rules;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void forget() {
    for (String table : List.of("kept_answer", "report", "profile", "firm")) {
      jdbc.sql("delete from " + table).update();
    }
  }

  @Test
  void an_audit_answers_as_the_command_line_does_and_keeps_nothing() throws Exception {
    byte[] yaml = sample("furniture-factory-with-dust.yaml");
    var asked = to("POST", AUDITS).param("asOf", DAY).contentType("application/yaml").content(yaml);

    MockHttpServletResponse chinese = inspector().answer(asked);
    MockHttpServletResponse english =
        inspector().answer(asked.header("Accept-Language", "en-GB, zh;q=0.5"));

    assertThat(chinese.getStatus()).isEqualTo(200);
    assertThat(body(chinese)).isEqualTo(report(yaml, Language.ZH));
    assertThat(body(english)).isEqualTo(report(yaml, Language.EN)).isNotEqualTo(body(chinese));
    assertThat(json(chinese).get("asOf").asString()).isEqualTo(DAY);
    assertThat(firms.isEmpty()).isTrue();
  }

  @Test
  void the_day_of_the_profile_counts_where_none_is_asked_for() throws Exception {
    String profile = profile("420606", 10).replaceFirst("\\{", "{\"asOf\": \"2025-03-04\", ");

    assertThat(json(inspector().answer(to("POST", AUDITS, profile))).get("asOf").asString())
        .isEqualTo("2025-03-04");
  }

  @Test
  void a_day_that_is_none_is_refused() throws Exception {
    for (String day :
        List.of("", "1/2/26", "2026-02-30", "+999999999-12-31", "1948-12-31", "tomorrow")) {
      var asked = to("POST", AUDITS, profile("420606", 10)).param("asOf", day);
      refused(inspector().answer(asked), 400, "as-of");
    }
  }

  @Test
  void what_happens_after_the_day_is_refused() throws Exception {
    byte[] yaml = sample("furniture-factory-with-dust.yaml");
    var asked = to("POST", AUDITS).contentType("application/yaml").content(yaml);

    MockHttpServletResponse answer = inspector().answer(asked.param("asOf", "1990-01-01"));

    refused(answer, 422, "profile");
    assertThat(json(answer).get("problems").size()).isPositive();
  }

  @Test
  void each_submission_becomes_the_next_version() throws Exception {
    MockHttpServletResponse one = inspector().answer(first(profile("420606", 10)));
    MockHttpServletResponse two = inspector().answer(next(1, profile("420606", 11)));
    MockHttpServletResponse same = inspector().answer(next(2, profile("420606", 11)));

    assertThat(one.getStatus()).isEqualTo(201);
    assertThat(one.getHeader("ETag")).isEqualTo("\"1\"");
    assertThat(one.getHeader("Location")).isEqualTo(PROFILE);
    assertThat(json(one).get("submittedBy").asString()).isEqualTo("in420606");
    assertThat(two.getStatus()).isEqualTo(200);
    assertThat(two.getHeader("ETag")).isEqualTo("\"2\"");
    assertThat(same.getHeader("ETag")).isEqualTo("\"2\"");
    assertThat(firms.versions(FIRM)).hasSize(2);
  }

  @Test
  void a_profile_is_read_again_only_when_it_changed() throws Exception {
    inspector().answer(first(profile("420606", 10)));

    MockHttpServletResponse read = inspector().answer(to("GET", PROFILE));
    var again = to("GET", PROFILE).header("If-None-Match", "\"1\"");

    assertThat(read.getHeader("ETag")).isEqualTo("\"1\"");
    assertThat(json(read).get("enterprise").get("headcount").asInt()).isEqualTo(10);
    assertThat(inspector().answer(again).getStatus()).isEqualTo(304);
  }

  @Test
  void nobody_overwrites_what_they_have_not_seen() throws Exception {
    String profile = profile("420606", 10);
    refused(inspector().answer(to("PUT", PROFILE, profile)), 428, "precondition");
    refused(
        inspector().answer(to("PUT", PROFILE, profile).header("If-Match", "*")),
        428,
        "precondition");
    refused(
        inspector().answer(to("PUT", PROFILE, profile).header("If-Match", "x")),
        428,
        "precondition");
    refused(inspector().answer(next(1, profile)), 412, "overtaken");
    inspector().answer(first(profile));
    inspector().answer(next(1, profile("420606", 11)));

    refused(inspector().answer(first(profile)), 412, "overtaken");
    refused(inspector().answer(next(1, profile)), 412, "overtaken");
    refused(
        inspector().answer(to("PUT", PROFILE, profile).header("If-Match", "W/\"2\"")),
        412,
        "overtaken");
    assertThat(firms.versions(FIRM)).hasSize(2);
  }

  @Test
  void the_same_key_gives_the_same_answer_again() throws Exception {
    String profile = profile("420606", 10);
    MockHttpServletResponse one = inspector().answer(first(profile).header("Idempotency-Key", "k"));
    inspector().answer(next(1, profile("420606", 11)));

    MockHttpServletResponse again =
        inspector().answer(first(profile).header("Idempotency-Key", "k"));
    var other = next(2, profile("420606", 12)).header("Idempotency-Key", "k");
    var wrong = next(2, profile).header("Idempotency-Key", "with blanks");

    assertThat(again.getStatus()).isEqualTo(201);
    assertThat(again.getHeader("ETag")).isEqualTo("\"1\"");
    assertThat(body(again)).isEqualTo(body(one));
    refused(inspector().answer(other), 422, "key-used");
    refused(inspector().answer(wrong), 400, "key");
    assertThat(firms.versions(FIRM)).hasSize(2);
  }

  @Test
  void keys_of_two_accounts_are_two_keys() throws Exception {
    inspector().answer(first(profile("420606", 10)).header("Idempotency-Key", "k"));
    var other = next(1, profile("420606", 11)).header("Idempotency-Key", "k");

    assertThat(as("420600").answer(other).getHeader("ETag")).isEqualTo("\"2\"");
  }

  @Test
  void the_profile_is_that_of_the_firm_in_the_address() throws Exception {
    var asked = to("PUT", "/api/v1/firms/91310000MA1FL0AB12/profile", profile("420606", 10));

    refused(inspector().answer(asked.header("If-None-Match", "*")), 422, "other-firm");
  }

  @Test
  void firms_of_another_region_are_not_there() throws Exception {
    inspector().answer(first(profile("420606", 10)));
    Asking stranger = as("420700");

    for (String address : List.of(PROFILE, REPORTS, REPORTS + "/" + kept())) {
      refused(stranger.answer(to("GET", address)), 404, "not-found");
      assertThat(inspector().answer(to("GET", address)).getStatus()).isEqualTo(200);
    }
    refused(stranger.answer(to("POST", REPORTS)), 404, "not-found");
    refused(stranger.answer(next(1, profile("420700", 10))), 404, "not-found");
    refused(inspector().answer(next(1, profile("420700", 10))), 403, "region");
    assertThat(firms.versions(FIRM)).hasSize(1);
  }

  @Test
  void reports_are_listed_and_given_as_they_were_kept() throws Exception {
    inspector().answer(first(profile("420606", 10)));
    long id = kept();

    MockHttpServletResponse list = inspector().answer(to("GET", REPORTS));
    MockHttpServletResponse one = inspector().answer(to("GET", REPORTS + "/" + id));

    assertThat(json(list).get(0).get("id").asLong()).isEqualTo(id);
    assertThat(json(list).get(0).get("asOf").asString()).isEqualTo(DAY);
    assertThat(json(list).get(0).get("profileVersion").asInt()).isEqualTo(1);
    assertThat(json(list).get(0).get("summary").get("undetermined").asInt()).isPositive();
    assertThat(one.getContentAsByteArray()).isEqualTo(reports.content(FIRM, id).orElseThrow());
    refused(inspector().answer(to("GET", REPORTS + "/" + (id + 1))), 404, "not-found");
    refused(inspector().answer(to("GET", REPORTS + "/x")), 400, "parameter");
  }

  @Test
  void what_does_not_fit_the_interface_is_refused_as_a_problem_document() throws Exception {
    refused(inspector().answer(to("DELETE", PROFILE)), 405, "method");
    assertThat(inspector().answer(to("DELETE", PROFILE)).getHeader("Allow")).contains("GET", "PUT");
    refused(inspector().answer(to("GET", "/api/v1/firms/x/nothing")), 404, "not-found");
    refused(inspector().answer(to("GET", "/api/v1/nothing")), 403, "forbidden");
    refused(
        inspector().answer(to("GET", REPORTS).accept("application/xml")), 406, "not-acceptable");
    for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "text/html")) {
      var asked = to("POST", AUDITS).contentType(type).content("a=b");
      refused(inspector().answer(asked), 415, "media-type");
    }
    refused(inspector().answer(to("POST", AUDITS)), 415, "media-type");
    var charset = to("POST", AUDITS).contentType("application/json;charset=GBK").content("{}");
    refused(inspector().answer(charset), 415, "charset");
    MockHttpServletResponse stranger = web.perform(to("GET", PROFILE)).andReturn().getResponse();
    refused(stranger, 401, "unauthenticated");
    assertThat(stranger.getHeader("WWW-Authenticate")).startsWith("Basic ");
  }

  @Test
  void a_failure_tells_its_number_and_nothing_else() throws Exception {
    inspector().answer(first(profile("420606", 10)));
    jdbc.sql("delete from profile").update();

    MockHttpServletResponse answer = inspector().answer(to("GET", PROFILE));

    refused(answer, 500, "failure");
    assertThat(body(answer)).doesNotContain("Exception", "java", "value present");
    assertThat(json(answer).get("detail").asString()).containsPattern("[0-9a-f]{8}");
  }

  @Test
  void every_problem_of_a_profile_is_told_with_its_place_in_both_languages() throws Exception {
    String wrong = "{\"enterprise\": {\"id\": \"1\",\n\"nmae\": \"x\", \"headcount\": -1}}";

    MockHttpServletResponse answer =
        inspector().answer(first(wrong).header("Accept-Language", "en"));

    refused(answer, 422, "profile");
    assertThat(json(answer).get("detail").asString()).contains("Nothing was stored");
    assertThat(json(answer).get("problems").size()).isGreaterThanOrEqualTo(3);
    assertThat(json(answer).get("problems").get(1).get("line").asInt()).isPositive();
    assertThat(json(answer).get("problems").get(1).get("zh").asString()).isNotBlank();
    assertThat(json(answer).get("problems").get(1).get("en").asString()).isNotBlank();
    nothingStored();
  }

  @Test
  void hostile_bodies_are_refused_with_one_message_and_nothing_is_stored() throws Exception {
    String deep = "[".repeat(10_000) + "]".repeat(10_000);
    String name = profile("420606", 10);
    Map<String, byte[]> json =
        Map.of(
            "empty", new byte[0],
            "blank", "  \n".getBytes(UTF_8),
            "deep", deep.getBytes(UTF_8),
            "syntax", "{\"enterprise\": ".getBytes(UTF_8),
            "GBK", name.getBytes("GBK"),
            "UTF-16", name.getBytes(UTF_16),
            "zero", name.replace("甲厂", "a\\u0000b").getBytes(UTF_8));
    for (var body : json.entrySet()) {
      unreadable(body.getKey(), "application/json", body.getValue(), 1);
    }
    unreadable("bomb", "application/yaml", bomb().getBytes(UTF_8), 111);
    String many = "[" + "*a, ".repeat(1000) + "x]";
    unreadable("many", "application/yaml", many.getBytes(UTF_8), Fault.MOST);
    unreadable("deep YAML", "application/yaml", deep.getBytes(UTF_8), 1);
    refused(inspector().answer(first(" ".repeat(20 << 20))), 413, "too-large");
    nothingStored();
  }

  @Test
  void a_script_is_no_name_and_in_a_text_stays_text() throws Exception {
    String script = "<script>alert(1)</script>".repeat(20);
    String named = profile("420606", 10).replace("甲厂", script);
    refused(inspector().answer(first(named)), 422, "profile");
    nothingStored();

    String said = profile("420606", 10).replace("甲厂", "甲厂\", \"address\": \"" + script);
    assertThat(inspector().answer(first(said)).getStatus()).isEqualTo(201);

    MockHttpServletResponse read = inspector().answer(to("GET", PROFILE));
    assertThat(json(read).get("enterprise").get("address").asString()).isEqualTo(script);
    assertThat(read.getContentType()).startsWith("application/json");
    assertThat(read.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(read.getHeader("Content-Security-Policy")).startsWith("default-src 'none'");
    assertThat(body(inspector().answer(to("GET", "/firms")))).doesNotContain("<script>alert");
  }

  private void unreadable(String what, String type, byte[] body, int problems) throws Exception {
    for (MockHttpServletRequestBuilder asked :
        List.of(to("PUT", PROFILE).header("If-None-Match", "*"), to("POST", AUDITS))) {
      MockHttpServletResponse answer = inspector().answer(asked.contentType(type).content(body));
      assertThat(answer.getStatus()).as(what).isEqualTo(400);
      refused(answer, 400, "syntax");
      assertThat(json(answer).get("problems").size()).as(what).isEqualTo(problems);
    }
  }

  private static String bomb() {
    StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      String before = "*a" + (i - 1);
      text.append("a" + i + ": &a" + i + " [" + (before + ", ").repeat(8) + before + "]\n");
    }
    return text.toString();
  }

  private void nothingStored() {
    assertThat(firms.isEmpty()).isTrue();
    assertThat(jdbc.sql("select count(*) from kept_answer").query(Long.class).single()).isZero();
  }

  private static void refused(MockHttpServletResponse answer, int status, String kind) {
    assertThat(answer.getStatus()).as(kind + " " + body(answer)).isEqualTo(status);
    assertThat(answer.getContentType()).isEqualTo("application/problem+json");
    assertThat(json(answer).get("type").asString()).isEqualTo("urn:redline:problem:" + kind);
    assertThat(json(answer).get("status").asInt()).isEqualTo(status);
    assertThat(json(answer).get("title").asString()).matches("\\p{IsHan}.* / [A-Z].*");
    assertThat(json(answer).get("detail").asString()).isNotBlank();
  }

  private long kept() {
    return reports.audit(firms.profile(FIRM, 1).orElseThrow(), LocalDate.parse(DAY)).kept().id();
  }

  private Asking inspector() {
    return as("420606");
  }

  private Asking as(String region) {
    return new Asking(web, Asking.account(accounts, region));
  }

  private static String body(MockHttpServletResponse response) {
    return new String(response.getContentAsByteArray(), UTF_8);
  }

  private String report(byte[] yaml, Language language) {
    LocalDate day = LocalDate.parse(DAY);
    var unit = new ProfileReader(Vocabulary.ofEnterprise()).read("a.yaml", yaml).unit(day);
    return new String(
        new JsonReport(rules.rules(), language).line(Auditor.of(rules.rules()).audit(unit, day)),
        UTF_8);
  }

  private static byte[] sample(String name) throws IOException {
    try (var in = RestTest.class.getResourceAsStream("/redline-samples/" + name)) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }
}
