package org.redline.web.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redline.profile.CreditCode;
import org.redline.profile.ProfileReader;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.Application;
import org.redline.web.firms.Firms;
import org.redline.web.firms.RecordedFact;
import org.redline.web.inspection.Reports;
import org.redline.web.users.Account;
import org.redline.web.users.Role;
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
      "spring.datasource.url=jdbc:h2:mem:access;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
      "redline.samples=false"
    })
@AutoConfigureMockMvc
class FormPagesTest {
  /** The first account, which is there from the start: drafts belong to accounts. */
  private static final Account INSPECTOR = account("420600");

  /** Two officers saw it. */
  private static final String PROOF =
      """
      {"grade": "verified", "source": "site", "verifiedBy": ["张三", "李四"],
        "verifiedOn": "2026-11-01", "evidence": "现场检查记录1"}""";

  private static int firms;

  @Autowired private MockMvc web;
  @Autowired private Firms stored;
  @Autowired private FormDrafts drafts;
  @Autowired private Reports reports;
  @Autowired private JdbcClient jdbc;

  private String firm = "";

  @BeforeEach
  void aFirm() {
    firms++;
    firm = CreditCode.of("91420600MA49" + String.format("%05d", firms));
    submit("\"name\": \"甲厂\", \"regionCode\": \"420606\"", null);
  }

  private void submit(String facts, @Nullable Integer expected) {
    String json = "{\"enterprise\": {\"id\": \"" + firm + "\", " + facts + "}}";
    stored.submit(
        new ProfileReader(Vocabulary.ofEnterprise())
            .read("a.json", json.getBytes(StandardCharsets.UTF_8)),
        "rest",
        "li",
        expected);
  }

  @Test
  void script_in_names_is_shown_as_text() throws Exception {
    type("address", "<script>alert(1)</script>");

    assertThat(text(type("name", "甲<b>厂</b>"))).contains("不是名称", "data-wrong=\"true\"");

    String page = text(asked(get(edit(""))));
    assertThat(page).contains("甲&lt;b&gt;厂", "&lt;script&gt;alert(1)").doesNotContain("<script>a");
  }

  @Test
  void a_field_says_what_is_wrong_and_what_it_means_for_the_one_beside_it() throws Exception {
    assertThat(text(type("headcount", "many"))).contains("整数", "data-wrong=\"true\"");
    assertThat(text(type("headcount", "5"))).contains("data-wrong=\"false\"");

    asked(change("licences", "ADD"));
    type("licences.1.validFrom", "2026-01-01");
    assertThat(text(type("licences.1.validTo", "2025-01-01"))).contains("早于");
    String answer = text(type("licences.1.validFrom", "2024-01-01"));
    assertThat(answer).contains("id=\"p-licences-1-validTo\"").doesNotContain("早于");
  }

  @Test
  void the_panel_says_what_is_unknown_and_asks_for_what_could_settle_most() throws Exception {
    String panel = text(asked(get(edit("/panel"))));

    assertThat(panel).contains("接下来请问", "可判定", "资料不足");
    assertThat(panel.replaceAll("(?s).*<details class=\"unknown[^>]*>(.*?)</details>.*", "$1"))
        .as("what is unknown, by name")
        .contains("资料不足", "全员安全生产责任制");
    String first = panel.replaceAll("(?s).*?name=\"path\" value=\"([^\"]+)\".*", "$1");
    String next = text(asked(answer(first, "PASS")));
    assertThat(next).contains("name=\"passed\" value=\"" + first + "\"");
    assertThat(next).doesNotContain("name=\"path\" value=\"" + first + "\"");
  }

  @Test
  void an_answer_is_kept_and_the_next_question_asked() throws Exception {
    String next = text(asked(answer("crowdedPlace", "VALUE").param("q.crowdedPlace", "true")));
    asked(answer("projects", "NONE"));

    assertThat(next).contains("data-answered=\"crowdedPlace\"");
    assertThat(draft().text("crowdedPlace")).isEqualTo("true");
    assertThat(draft().keys("projects")).isEmpty();
    assertThat(asked(answer("hazards", "ADD")).getHeader("HX-Redirect"))
        .endsWith("/edit?at=hazards.1#w-hazards-1");
  }

  @Test
  void an_answer_that_no_script_sends_is_kept_and_leads_to_the_whole_page() throws Exception {
    MockHttpServletResponse none = asked(whole("projects", "NONE"));

    assertThat(none.getStatus()).isEqualTo(303);
    assertThat(none.getRedirectedUrl()).isEqualTo(edit("#panel"));
    String passedOver = asked(whole("crowdedPlace", "PASS")).getRedirectedUrl();
    assertThat(passedOver).isEqualTo(edit("?passed=crowdedPlace#panel"));
    assertThat(text(asked(get(edit("?passed=crowdedPlace")))))
        .contains("name=\"passed\" value=\"crowdedPlace\"");
    assertThat(draft().keys("projects")).isEmpty();
    assertThat(asked(whole("hazards", "ADD")).getRedirectedUrl())
        .isEqualTo(edit("?at=hazards.1#w-hazards-1"));
  }

  @Test
  void questions_that_were_passed_over_stay_so_after_one_that_leads_into_the_form()
      throws Exception {
    MockHttpServletResponse led =
        asked(answer("businesses", "ADD").param("passed", "projects").param("passed", "licences"));

    String address = String.valueOf(led.getHeader("HX-Redirect"));
    assertThat(address)
        .endsWith("/edit?at=businesses.1&passed=projects&passed=licences#w-businesses-1");
    assertThat(text(asked(get(edit("?at=businesses.1&passed=projects")))))
        .contains("name=\"passed\" value=\"projects\"");
  }

  @Test
  void odd_and_huge_posts_are_refused_and_leave_nothing() throws Exception {
    Map<MockHttpServletRequestBuilder, Integer> refused =
        Map.ofEntries(
            Map.entry(post(edit("/field")).param("basedOn", "1"), 422),
            Map.entry(field("nothing", "x"), 422),
            Map.entry(field("id", "91420103720552964J"), 422),
            Map.entry(field("licences.7.number", "x"), 422),
            Map.entry(field("crowdedPlace", "maybe"), 422),
            Map.entry(field("name", "x".repeat(4001)), 422),
            Map.entry(field("name", "a\0b"), 422),
            Map.entry(field("name", "x").param("f.address", "y"), 422),
            Map.entry(field("name", "x", "9"), 404),
            Map.entry(field("name", "x", "zwei"), 400),
            Map.entry(change("name", "ADD"), 422),
            Map.entry(change("licences", "REMOVE"), 422),
            Map.entry(change("licences", "BURN"), 400),
            Map.entry(answer("licences", "VALUE"), 422),
            Map.entry(get(edit("/part")).param("path", "x..y"), 422),
            Map.entry(get(edit("/part")).param("path", "name"), 422));
    for (Map.Entry<MockHttpServletRequestBuilder, Integer> one : refused.entrySet()) {
      assertThat(asked(one.getKey().header("HX-Request", "true")).getStatus())
          .isEqualTo(one.getValue());
    }
    assertThat(text(asked(field("nothing", "x").header("HX-Request", "true")))).contains("没有保存");
    assertThat(drafts.find(INSPECTOR, firm)).isEmpty();
  }

  @Test
  void whatever_is_wrong_comes_back_all_at_once_and_nothing_is_submitted() throws Exception {
    type("headcount", "many");
    type("regionCode", "430000");

    MockHttpServletResponse response = asked(post(edit("")));

    assertThat(response.getStatus()).isEqualTo(422);
    assertThat(text(response)).contains("有 2 处", "整数", "辖区", "href=\"#w-headcount\"");
    assertThat(stored.versions(firm)).hasSize(1);
    assertThat(asked(post(edit("")).header("HX-Request", "true")).getHeader("HX-Redirect"))
        .endsWith("/edit?wrong=1");
  }

  @Test
  void whoever_was_overtaken_reads_what_changed_and_goes_on_with_both() throws Exception {
    type("headcount", "7");
    submit("\"name\": \"甲厂\", \"regionCode\": \"420606\", \"address\": \"新<b>址\"", 1);

    assertThat(asked(post(edit(""))).getRedirectedUrl()).endsWith("/edit/overtaken");
    MockHttpServletResponse page = asked(get(edit("/overtaken")));
    assertThat(page.getStatus()).isEqualTo(409);
    assertThat(text(page)).contains("第 2 版", "新&lt;b&gt;址", "甲厂");

    asked(post(edit("/rebase")));
    assertThat(asked(post(edit(""))).getRedirectedUrl()).isEqualTo("/firms/" + firm);
    assertThat(stored.profile(firm, 3).orElseThrow().content()).contains("新<b>址", "7");
    assertThat(drafts.find(INSPECTOR, firm)).isEmpty();
  }

  @Test
  void a_new_firm_is_asked_for_what_tells_it_from_all_others() throws Exception {
    String id = CreditCode.of("91420600MB49" + String.format("%05d", firms));
    assertThat(text(asked(get("/firms/new")))).contains("统一社会信用代码", "行业类别");
    MockHttpServletResponse wrong = asked(begin("甲", "X", "430000"));
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(text(wrong)).contains("不是统一社会信用代码", "辖区").contains("value=\"X\"");
    assertThat(asked(begin("", id, "420606")).getStatus()).isEqualTo(422);
    assertThat(text(asked(begin("甲", "", "420606")))).contains("请填写");

    MockHttpServletResponse begun = asked(begin("新厂", id, "420606"));

    assertThat(begun.getRedirectedUrl()).isEqualTo("/firms/" + id + "/edit");
    assertThat(text(asked(get("/firms/" + id + "/edit")))).contains("新企业", "新厂");
    assertThat(text(asked(get("/firms/new")))).contains("未提交的草稿", "新厂");
    assertThat(asked(begin("甲", firm, "420606")).getRedirectedUrl())
        .isEqualTo("/firms/" + firm + "/edit");
  }

  @Test
  void what_contradicts_recorded_facts_is_told_before_it_is_submitted() throws Exception {
    stored.record(
        firm, List.of(new RecordedFact("enterprise.headcount", "30", PROOF, file())), "zhang");
    asked(post(edit("/field")).param("basedOn", "2").param("f.headcount", "31"));

    MockHttpServletResponse told = asked(post(edit("")));
    assertThat(told.getStatus()).isEqualTo(422);
    assertThat(text(told)).contains("从业人员数：提交的是“31", "记录为“30", "name=\"contradicted\"");
    assertThat(asked(post(edit("")).header("HX-Request", "true")).getHeader("HX-Redirect"))
        .endsWith("/edit?contradicted=1");
    assertThat(text(asked(get(edit("?contradicted=1"))))).contains("记录为“30");
    assertThat(stored.versions(firm)).hasSize(2);

    asked(post(edit("")).param("contradicted", "1"));
    assertThat(drafts.find(INSPECTOR, firm)).isEmpty();
    assertThat(stored.find(firm).orElseThrow().version()).isEqualTo(2);
    for (String table : List.of("profile_contradiction", "recorded_fact", "case_file")) {
      jdbc.sql("delete from " + table).update();
    }
  }

  /** A case file of the firm. */
  private long file() {
    long report =
        reports.audit(stored.profile(firm, 1).orElseThrow(), LocalDate.of(2026, 11, 1)).kept().id();
    jdbc.sql(
            """
            insert into case_file (firm, report, opened_on, opened_by, version)
            values (:firm, :report, '2026-11-01', 'zhang', 1)""")
        .param("firm", firm)
        .param("report", report)
        .update();
    return jdbc.sql("select max(id) from case_file").query(Long.class).single();
  }

  @Test
  void whoever_changes_the_language_stays_on_the_page() throws Exception {
    Map<String, String> back =
        Map.of(
            "http://localhost/firms?words=a", "/firms?words=a",
            "http://elsewhere.example/firms", "/",
            "http://localhost//elsewhere.example", "/",
            "nonsense %", "/");
    for (Map.Entry<String, String> one : back.entrySet()) {
      var asked = post("/language").param("to", "EN").header("Referer", one.getKey());
      assertThat(asked(asked).getRedirectedUrl()).as(one.getKey()).isEqualTo(one.getValue());
    }
    assertThat(asked(post("/language").param("to", "EN")).getRedirectedUrl()).isEqualTo("/");
  }

  @Test
  void a_firm_outside_the_region_is_not_there() throws Exception {
    Account far = account("430000");
    for (MockHttpServletRequestBuilder request :
        new MockHttpServletRequestBuilder[] {
          get(edit("")),
          post(edit("")),
          get(edit("/panel")),
          field("headcount", "1"),
          post(edit("/discard")),
          post(edit("/rebase")),
          get(edit("/overtaken"))
        }) {
      assertThat(as(far, request).getStatus()).isEqualTo(404);
    }
    assertThat(text(as(far, begin("甲", firm, "430000")))).contains("不在您的辖区");
  }

  @Test
  void a_folded_record_is_fetched_with_everything_in_it() throws Exception {
    asked(change("sites", "ADD"));

    String site = text(asked(get(edit("/part")).param("path", "sites.1")));

    assertThat(site).contains("id=\"f-sites-1-name\"", "id=\"f-sites-1-gasAlarm-state\"");
    assertThat(text(asked(get(edit("/part")).param("path", "headcount").param("as", "part"))))
        .contains("id=\"w-headcount\"");
  }

  private MockHttpServletRequestBuilder begin(String name, String id, String region) {
    return post("/firms/new")
        .param("f.name", name)
        .param("f.id", id)
        .param("f.regionCode", region)
        .param("f.businesses.1.sector", "catering");
  }

  private MockHttpServletResponse type(String path, String text) throws Exception {
    MockHttpServletResponse response = asked(field(path, text));
    assertThat(response.getStatus()).isEqualTo(200);
    return response;
  }

  private MockHttpServletRequestBuilder field(String path, String text) {
    return field(path, text, "1");
  }

  private MockHttpServletRequestBuilder field(String path, String text, String basedOn) {
    return post(edit("/field")).param("basedOn", basedOn).param("f." + path, text);
  }

  private MockHttpServletRequestBuilder change(String path, String change) {
    return post(edit("/items")).param("basedOn", "1").param("path", path).param("change", change);
  }

  private MockHttpServletRequestBuilder answer(String path, String reply) {
    return whole(path, reply).header("HX-Request", "true");
  }

  /** As a browser sends it before the scripts have the question. */
  private MockHttpServletRequestBuilder whole(String path, String reply) {
    return post(edit("/answer")).param("basedOn", "1").param("path", path).param("reply", reply);
  }

  private String edit(String more) {
    return "/firms/" + firm + "/edit" + more;
  }

  private Draft draft() {
    return drafts.find(INSPECTOR, firm).orElseThrow().draft();
  }

  private MockHttpServletResponse asked(MockHttpServletRequestBuilder request) throws Exception {
    return as(INSPECTOR, request);
  }

  private MockHttpServletResponse as(Account account, MockHttpServletRequestBuilder request)
      throws Exception {
    return web.perform(request.with(user(account)).with(csrf())).andReturn().getResponse();
  }

  private static String text(MockHttpServletResponse response) throws Exception {
    return response.getContentAsString(StandardCharsets.UTF_8);
  }

  private static Account account(String region) {
    return new Account(1, "zhang", "张三", "", region, null, true, Set.of(Role.INSPECTOR));
  }
}
