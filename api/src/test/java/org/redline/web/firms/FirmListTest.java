package org.redline.web.firms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URLDecoder;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redline.profile.ProfileReader;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.Application;
import org.redline.web.users.Account;
import org.redline.web.users.Role;
import org.redline.workbook.WorkbookReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** More firms than stand on one page, or go into one workbook. */
@SpringBootTest(
    classes = Application.class,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:firms;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
      "redline.samples=false",
      "redline.limits.rows=1"
    })
@AutoConfigureMockMvc
class FirmListTest {
  private static final Account INSPECTOR =
      new Account(1, "zhang", "张三", "", "420600", null, true, Set.of(Role.INSPECTOR));

  @Autowired private MockMvc web;
  @Autowired private Firms firms;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void many() {
    for (String table : new String[] {"report", "profile", "firm"}) {
      jdbc.sql("delete from " + table).update();
    }
    submit("91420103720552964J", "甲厂");
    for (int i = 0; i < 101; i++) {
      jdbc.sql(
              """
              insert into firm (id, name, region, version, changed_at)
              values (:id, :name, '420606', 1, timestamp '2020-01-01 00:00:00')""")
          .param("id", "A%03d".formatted(i))
          .param("name", "乙厂" + i)
          .update();
    }
  }

  private void submit(String id, String name) {
    String json =
        """
        {"enterprise": {"id": "%s", "name": "%s", "regionCode": "420606"}}"""
            .formatted(id, name);
    ProfileReader reader = new ProfileReader(Vocabulary.ofEnterprise());
    firms.submit(reader.read("a.json", json.getBytes(UTF_8)), "form", "li", 0);
  }

  @Test
  void the_list_says_how_many_there_are_and_leads_to_the_rest() throws Exception {
    String first = text("/firms");
    String second = text("/firms?page=1");

    assertThat(first).contains("共 102 家企业，这里是第 1 至 100 家", "甲厂", "乙厂98<", "page=1");
    assertThat(first).doesNotContain("乙厂99<", "rel=\"prev\"");
    assertThat(second).contains("共 102 家企业，这里是第 101 至 102 家", "乙厂100<", "page=0");
    assertThat(second).doesNotContain("甲厂", "rel=\"next\"");
    assertThat(text("/firms?page=7")).contains("第 101 至 102 家");
    assertThat(text("/firms?page=-7")).contains("第 1 至 100 家");
    assertThat(text("/firms?words=乙厂&page=1")).contains("共 101 家", "words=");
    assertThat(text("/firms?words=丙")).contains("没有找到企业").doesNotContain("profiles.xlsx");
  }

  @Test
  void a_workbook_of_some_says_of_how_many() throws Exception {
    assertThat(text("/firms")).contains("下载前 1 家（Excel，共 102 家）");
    assertThat(text("/firms?words=甲")).contains("下载这些企业（Excel）");

    MockHttpServletResponse some = asked("/firms/profiles.xlsx");
    MockHttpServletResponse all = asked("/firms/profiles.xlsx?words=甲");

    WorkbookReader reader = new WorkbookReader(Vocabulary.ofEnterprise());
    assertThat(reader.read(some.getContentAsByteArray()).firms()).hasSize(1);
    assertThat(named(some)).contains("企业档案（前 1 家，共 102 家）.xlsx");
    assertThat(named(all)).contains("企业档案.xlsx");
  }

  private static String named(MockHttpServletResponse file) {
    return URLDecoder.decode(String.valueOf(file.getHeader("Content-Disposition")), UTF_8);
  }

  private String text(String address) throws Exception {
    return asked(address).getContentAsString(UTF_8);
  }

  private MockHttpServletResponse asked(String address) throws Exception {
    return web.perform(get(address).with(user(INSPECTOR))).andReturn().getResponse();
  }
}
