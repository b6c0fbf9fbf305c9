package org.redline.web.workbook;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redline.profile.Profile;
import org.redline.profile.ProfileReader;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.Application;
import org.redline.web.firms.Firms;
import org.redline.web.users.Account;
import org.redline.web.users.Role;
import org.redline.workbook.WorkbookReader;
import org.redline.workbook.WorkbookWriter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Upload, preview and storage over HTTP. */
@SpringBootTest(
    classes = Application.class,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:access;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
      "redline.samples=false"
    })
@AutoConfigureMockMvc
class UploadPageTest {
  private static final String A = "91420103720552964J";
  private static final String B = "91370782MA3CRL083R";
  private static final String C = "91330200MA2GU1G083";

  @Autowired private MockMvc web;
  @Autowired private JdbcClient jdbc;
  @Autowired private Firms firms;
  @Autowired private UploadReader reader;

  @BeforeEach
  void an_inspector() {
    for (String table : List.of("upload", "kept_answer", "report", "profile", "firm")) {
      jdbc.sql("delete from " + table).update();
    }
    jdbc.sql(
            """
            insert into account (name, display_name, password, region, enabled, created_at)
            select 'uploader', '张三', '', '420606', true, current_timestamp
            where not exists (select 1 from account where name = 'uploader')""")
        .update();
  }

  @Test
  void a_preview_tells_what_is_new_changed_the_same_and_not_in_the_region() throws Exception {
    firms.submit(profile(A, "甲厂", "420606", ""), "form", "li", 0);
    firms.submit(profile(B, "乙厂", "420606", ""), "form", "li", 0);
    byte[] file =
        workbook(
            profile(A, "甲厂", "420606", ""),
            profile(B, "乙厂", "420606", ", \"headcount\": 12"),
            profile(C, "丙厂", "370782", ""));

    String page = preview(file);

    assertThat(page).contains("新增 0 家，变更 1 家，相同 1 家，有问题 1 家", "保存 1 家企业", "违反");
    assertThat(page).contains("“企业”表 A5", "不在您的辖区（420606）");
  }

  @Test
  void a_firm_of_another_region_is_not_taken_over() throws Exception {
    firms.submit(profile(A, "甲厂", "370782", ""), "form", "li", 0);

    String page = preview(workbook(profile(A, "甲厂", "420606", "")));

    assertThat(page).contains("不在您的辖区").doesNotContain("id=\"store\"");
  }

  @Test
  void what_has_not_happened_yet_is_told_at_its_cell() throws Exception {
    String tomorrow = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(9).toString();
    String licence = ", \"licences\": [{\"id\": \"L-1\", \"stateSince\": \"%s\"}]";

    String page = preview(workbook(profile(A, "甲厂", "420606", licence.formatted(tomorrow))));

    assertThat(page).contains("“证照”表", tomorrow, "尚未发生").doesNotContain("id=\"store\"");
  }

  @Test
  void storing_tells_who_came_first_and_stores_nothing_then() throws Exception {
    String token = upload("甲.xlsx", workbook(profile(A, "甲厂", "420606", ""))).getRedirectedUrl();
    firms.submit(profile(A, "甲厂", "420606", ", \"headcount\": 7"), "form", "li", 0);

    MockHttpServletResponse answer = ask(post(String.valueOf(token)));

    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(answer.getContentAsString(UTF_8)).contains("没有保存", A);
    assertThat(firms.versions(A)).hasSize(1);
  }

  @Test
  void yaml_and_json_are_previewed_and_stored_too() throws Exception {
    String yaml = "enterprise: {id: " + A + ", name: 甲厂, regionCode: '420606'}";
    String token = String.valueOf(upload("甲.yaml", yaml.getBytes(UTF_8)).getRedirectedUrl());

    assertThat(ask(post(token)).getRedirectedUrl()).isEqualTo(token);

    assertThat(ask(get(token)).getContentAsString(UTF_8)).contains("已保存 1 家企业", "/firms/" + A);
    assertThat(firms.find(A)).isPresent();
    assertThat(journal()).contains("upload.store");
  }

  @Test
  void bad_files_get_one_clear_message_and_leave_nothing() throws Exception {
    String aliases = "a: &a [x]\nb: [*a, *a]\n";
    String deep = "[".repeat(10_000);
    byte[] script = "{\"enterprise\": {\"id\": \"<script>\", \"name\": \"x\"}}".getBytes(UTF_8);

    assertThat(refused("a.yaml", aliases.getBytes(UTF_8))).contains("YAML");
    assertThat(refused("a.json", deep.getBytes(UTF_8))).contains("嵌套");
    assertThat(refused("a.yaml", "enterprise: {}".getBytes(UTF_16))).contains("UTF-16");
    assertThat(refused("a.json", new byte[] {(byte) 0xC3, 0x28})).contains("UTF-8");
    assertThat(refused("a.json", new byte[0])).contains("选择一个文件");
    assertThat(refused("a.exe", new byte[9])).contains(".xlsx");
    assertThat(refused("a.xls", new byte[9])).contains("不是 Excel 工作簿");
    assertThat(refused("a.xlsx", workbook())).contains("没有企业");
    assertThat(refused("<b>.json", script)).contains("&lt;script&gt;").doesNotContain("<script>");
    assertThat(jdbc.sql("select count(*) from upload").query(Long.class).single()).isZero();
    assertThat(firms.isEmpty()).isTrue();
  }

  @Test
  void who_comes_while_others_are_read_is_asked_to_try_again() throws Exception {
    int all = reader.turns.drainPermits();
    try {
      MockHttpServletResponse answer = upload("甲.xlsx", workbook(profile(A, "甲厂", "420606", "")));

      assertThat(answer.getStatus()).isEqualTo(503);
      assertThat(answer.getHeader("Retry-After")).isEqualTo("5");
      assertThat(answer.getContentAsString(UTF_8)).contains("请稍后再试");
    } finally {
      reader.turns.release(all);
    }
  }

  @Test
  void a_body_that_is_too_large_is_told_so() throws Exception {
    MockHttpServletRequestBuilder large =
        post("/uploads").contentType("multipart/form-data; boundary=x").content(new byte[18 << 20]);

    assertThat(web.perform(large).andReturn().getResponse().getStatus()).isEqualTo(413);
  }

  @Test
  void the_stored_profiles_come_as_a_workbook_of_those_that_one_sees() throws Exception {
    firms.submit(profile(A, "甲厂", "420606", ""), "form", "li", 0);
    firms.submit(profile(B, "乙厂", "420606", ""), "form", "li", 0);
    firms.submit(profile(C, "丙厂", "370782", ""), "form", "li", 0);

    byte[] one = ask(get("/firms/" + A + "/profile.xlsx")).getContentAsByteArray();
    byte[] all = ask(get("/firms/profiles.xlsx")).getContentAsByteArray();
    byte[] some = ask(get("/firms/profiles.xlsx?words=乙")).getContentAsByteArray();

    assertThat(names(one)).containsExactly("甲厂");
    assertThat(names(all)).containsExactlyInAnyOrder("甲厂", "乙厂");
    assertThat(names(some)).containsExactly("乙厂");
    assertThat(ask(get("/firms/" + C + "/profile.xlsx")).getStatus()).isEqualTo(404);
  }

  private static List<String> names(byte[] workbook) {
    return new WorkbookReader(Vocabulary.ofEnterprise())
        .read(workbook).firms().stream().map(firm -> firm.name()).toList();
  }

  private String refused(String name, byte[] content) throws Exception {
    MockHttpServletResponse answer = upload(name, content);
    assertThat(answer.getStatus()).as(name).isEqualTo(422);
    return answer.getContentAsString(UTF_8);
  }

  private String preview(byte[] workbook) throws Exception {
    String address = upload("甲.xlsx", workbook).getRedirectedUrl();
    return ask(get(String.valueOf(address))).getContentAsString(UTF_8);
  }

  private MockHttpServletResponse upload(String name, byte[] content) throws Exception {
    return ask(multipart("/uploads").file(new MockMultipartFile("file", name, null, content)));
  }

  private MockHttpServletResponse ask(
      org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<?> asked)
      throws Exception {
    return web.perform(asked.with(user(account())).with(csrf())).andReturn().getResponse();
  }

  private Account account() {
    long id = jdbc.sql("select id from account where name = 'uploader'").query(Long.class).single();
    return new Account(id, "uploader", "张三", "", "420606", null, true, Set.of(Role.INSPECTOR));
  }

  private List<String> journal() {
    return jdbc.sql("select act from journal").query(String.class).list();
  }

  private static byte[] workbook(Profile... profiles) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WorkbookWriter(Vocabulary.ofEnterprise()).write(Arrays.asList(profiles), out);
    return out.toByteArray();
  }

  private static Profile profile(String id, String name, String region, String more) {
    String json =
        """
        {"enterprise": {"id": "%s", "name": "%s", "regionCode": "%s"%s}}"""
            .formatted(id, name, region, more);
    return new ProfileReader(Vocabulary.ofEnterprise()).read("a.json", json.getBytes(UTF_8));
  }
}
