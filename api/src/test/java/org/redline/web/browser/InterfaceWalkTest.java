package org.redline.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterfaceWalkTest {
  @TempDir private Path data = Path.of("");

  @Test
  void with_a_token_the_interface_is_tried_in_the_browser() {
    try (Browsing browsing = new Browsing(data)) {
      Page page = browsing.page();
      browsing.logIn();
      browsing.open("/tokens");
      page.fill("#name", "试用");
      page.press("#name", "Enter");
      String token = page.innerText("#made");

      page.click("text=试用接口");
      page.waitForSelector("#operations-default-audit");
      browsing.look("interface");
      page.click(".authorize");
      page.fill("#auth-bearer-value", token);
      page.press("#auth-bearer-value", "Enter");
      page.click(".close-modal");
      page.click("#operations-default-audit button");
      page.click(".try-out__btn");
      page.click(".execute");
      page.waitForSelector(".live-responses-table");
      assertThat(page.innerText(".live-responses-table tbody .response-col_status"))
          .contains("200");
      assertThat(page.innerText(".live-responses-table")).contains("rulesDigest", "findings");
    }
  }
}
