package org.redline.web.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redline.profile.ProfileReader;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.Application;
import org.redline.web.firms.Firms;
import org.redline.web.users.Account;
import org.redline.web.users.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Reports of a day that is not today. */
@SpringBootTest(
    classes = Application.class,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:access;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
      "redline.samples=false"
    })
@AutoConfigureMockMvc
class OtherDaysTest {
  private static final String FIRM = "91420103720552964J";
  private static final Account AUDITOR =
      new Account(1, "zhang", "张三", "", "420600", null, true, Set.of(Role.AUDITOR));

  @Autowired private MockMvc web;
  @Autowired private Firms firms;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void aFirm() {
    for (String table : List.of("upload", "kept_answer", "report", "profile", "firm")) {
      jdbc.sql("delete from " + table).update();
    }
    String json =
        """
        {"enterprise": {"id": "%s", "name": "甲厂", "regionCode": "420606"}}"""
            .formatted(FIRM);
    ProfileReader reader = new ProfileReader(Vocabulary.ofEnterprise());
    firms.submit(reader.read("a.json", json.getBytes(UTF_8)), "form", "li", 0);
  }

  @Test
  void looking_at_another_day_keeps_nothing() throws Exception {
    String today = text(get("/firms/" + FIRM));
    long acts = count("journal");

    String other = text(get("/firms/" + FIRM + "?asOf=2025-03-04"));

    assertThat(today).contains("/exports/docx").doesNotContain("id=\"keep\"");
    assertThat(other).contains("2025-03-04", "没有保存", "id=\"keep\"", "class=\"finding");
    assertThat(other).doesNotContain("/exports/", "/reports/0", "hx-get=\"/firms/" + FIRM + "/rep");
    assertThat(count("report")).isEqualTo(1);
    assertThat(count("journal")).isEqualTo(acts);
  }

  @Test
  void who_asks_for_it_has_it_kept_and_the_journal_tells() throws Exception {
    MockHttpServletRequestBuilder asked =
        post("/firms/" + FIRM + "/reports").param("asOf", "2025-03-04");

    String address = String.valueOf(asked(asked).getRedirectedUrl());
    String again = String.valueOf(asked(asked).getRedirectedUrl());

    assertThat(address).matches("/firms/" + FIRM + "/reports/[0-9]+").isEqualTo(again);
    assertThat(text(get(address))).contains("2025-03-04", "/exports/docx");
    assertThat(text(get("/firms/" + FIRM + "?asOf=2025-03-04"))).contains("/exports/docx");
    assertThat(count("report")).isEqualTo(1);
    assertThat(last()).isEqualTo("zhang report.keep " + FIRM);
  }

  @Test
  void a_day_of_which_no_audit_can_be_is_refused() throws Exception {
    MockHttpServletRequestBuilder asked = post("/firms/" + FIRM + "/reports");

    assertThat(asked(asked.param("asOf", "1948-12-31")).getStatus()).isEqualTo(422);
    assertThat(count("report")).isZero();
  }

  @Test
  void the_history_says_how_many_reports_it_leaves_out() throws Exception {
    jdbc.sql(
            """
            insert into report (firm, profile_version, as_of, rules_digest, engine, content, violated,
              undetermined, compliant, made_at)
            select :firm, 1, dateadd(day, n, date '2025-01-01'), 'sha256:0123456789abcdef', 'e',
              X'', 0, 0, 0, timestamp with time zone '2026-01-01 00:00:00+08'
            from system_range(1, 200) as days(n)""")
        .param("firm", FIRM)
        .update();
    assertThat(text(get("/firms/" + FIRM + "/reports"))).doesNotContain("只列出");

    asked(post("/firms/" + FIRM + "/reports").param("asOf", "2025-03-04"));

    assertThat(text(get("/firms/" + FIRM + "/reports"))).contains("只列出最近的 200 份，共 201 份");
  }

  private long count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }

  private String last() {
    return jdbc.sql(
            "select actor || ' ' || act || ' ' || object from journal order by number desc limit 1")
        .query(String.class)
        .single();
  }

  private String text(MockHttpServletRequestBuilder request) throws Exception {
    return asked(request).getContentAsString(UTF_8);
  }

  private MockHttpServletResponse asked(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request.with(user(AUDITOR)).with(csrf())).andReturn().getResponse();
  }
}
