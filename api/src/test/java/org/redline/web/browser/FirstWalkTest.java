package org.redline.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstWalkTest {
  @TempDir private Path data = Path.of("");

  @Test
  void an_inspector_logs_in_finds_a_firm_and_reads_its_report() {
    try (Browsing browsing = new Browsing(data)) {
      Page page = browsing.page();
      browsing.open("/firms");
      assertThat(page.url()).endsWith("/login");
      browsing.look("login");

      browsing.logIn("admin", "wrong");
      assertThat(page.innerText("[role=alert]")).contains("用户名或者密码不对");
      page.click("#language");
      assertThat(page.innerText("h1")).isEqualTo("Log in");
      page.click("#language");
      assertThat(page.innerText("h1")).isEqualTo("登录");

      browsing.logIn("admin", browsing.password());
      browsing.open("/");
      assertThat(page.innerText("h1")).isEqualTo("管理员，您好");
      browsing.look("home");
      browsing.logIn();

      page.click("nav >> text=企业");
      assertThat(page.locator("tbody tr").count()).isGreaterThan(20);
      browsing.look("firms");

      page.fill("#words", "家具");
      page.press("#words", "Enter");
      assertThat(page.locator("tbody tr").count()).isEqualTo(1);
      page.click("tbody a");
      page.fill("#asOf", "2026-11-01");
      page.click("main form button");
      assertThat(page.innerText(".count.violated")).startsWith("6");
      assertThat(page.innerText(".report")).contains("先做");
      browsing.look("firm");

      page.click("text=English");
      browsing.open("/firms");
      assertThat(page.innerText("h1")).isEqualTo("Firms");

      // Whether looking finds what it looks for: a button without a name.
      page.evaluate("document.querySelector('main').append(document.createElement('button'))");
      assertThatThrownBy(() -> browsing.look("fault")).hasMessageContaining("fault at 390");
    }
  }
}
