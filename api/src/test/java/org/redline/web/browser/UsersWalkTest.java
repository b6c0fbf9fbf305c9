package org.redline.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsersWalkTest {
  private static final String FIRST = "three bridges and a ferry";
  private static final String CHOSEN = "two ferries and a bridge";

  @TempDir private Path data = Path.of("");

  @Test
  void an_administrator_adds_an_inspector_who_makes_a_token_and_all_is_in_the_journal() {
    try (Browsing browsing = new Browsing(data)) {
      Page page = browsing.page();
      browsing.open("/login");
      page.fill("#username", "admin");
      page.fill("#password", browsing.password());
      page.press("#password", "Enter");
      assertThat(page.url()).endsWith("/password");
      browsing.changePassword(browsing.password(), "admin");
      assertThat(page.innerText("#password-problem")).contains("12", "用户名");
      assertThat(page.getAttribute("#password", "aria-invalid")).isEqualTo("true");
      browsing.forgive();
      browsing.look("password");
      browsing.changePassword(browsing.password(), CHOSEN + "s");
      assertThat(page.innerText("h1")).isEqualTo("管理员，您好");

      page.click("nav >> text=账号");
      browsing.look("accounts");
      page.click("text=新增账号");
      page.fill("#name", "Li!");
      page.fill("#displayName", "李四");
      page.fill("#region", "4206");
      page.fill("#password", "password1234");
      page.press("#password", "Enter");
      assertThat(page.innerText("#name-problem")).contains("小写字母");
      assertThat(page.innerText("#region-problem")).contains("六位");
      assertThat(page.innerText("#roles-problem")).contains("角色");
      assertThat(page.innerText("#password-problem")).contains("常见");
      assertThat(page.inputValue("#displayName")).isEqualTo("李四");
      browsing.forgive();
      browsing.look("account-wrong");
      page.fill("#name", "li");
      page.fill("#region", "420606");
      page.focus("#role-inspector");
      page.keyboard().press("Space");
      page.fill("#password", FIRST);
      page.press("#password", "Enter");
      assertThat(page.innerText("tbody")).contains("李四", "420606", "执法人员");

      page.click("tbody >> text=admin");
      page.uncheck("#enabled");
      page.click("#account button");
      assertThat(page.innerText("#enabled-problem")).contains("另一名管理员");
      browsing.forgive();
      browsing.look("account");
      page.click("text=退出");

      browsing.open("/login");
      page.fill("#username", "li");
      page.fill("#password", FIRST);
      page.click("main button");
      browsing.changePassword(FIRST, CHOSEN);
      page.click("nav >> text=李四");
      page.fill("#name", "夜间上报");
      page.press("#name", "Enter");
      assertThat(page.innerText("#made")).startsWith("rl_");
      browsing.look("tokens");
      page.click("tbody button");
      assertThat(page.innerText("tbody")).contains("已撤销");
      assertThat(page.locator("#made").count()).isZero();
      page.click("text=退出");

      browsing.open("/login");
      page.fill("#username", "admin");
      page.fill("#password", CHOSEN + "s");
      page.click("main button");
      page.click("nav >> text=操作日志");
      assertThat(page.innerText("#chain")).contains("日志完整");
      page.fill("#actor", "li");
      page.press("#actor", "Enter");
      assertThat(page.innerText("tbody")).contains("生成令牌", "撤销令牌", "夜间上报");
      assertThat(page.innerText("tbody")).doesNotContain("新增账号", "token.");
      browsing.look("journal");

      page.click("nav >> text=备份");
      browsing.look("backup");
      Download backup = page.waitForDownload(() -> page.click("main button"));
      assertThat(backup.suggestedFilename()).matches("redline-.*\\.zip");
      assertThat(backup.failure()).isNull();
    }
  }
}
