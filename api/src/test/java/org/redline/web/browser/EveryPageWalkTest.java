package org.redline.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks at the pages that lie beside the ways of the other walks. */
class EveryPageWalkTest {
  private static final String FIRM = "/firms/91360703MA35RL503A";
  private static final Path PROFILE =
      Path.of("..", "samples", "firms", "furniture-factory-with-dust.yaml");

  @TempDir private Path data = Path.of("");

  @Test
  void every_other_page_stands_and_keeps_nobody_out() throws IOException {
    try (Browsing browsing = new Browsing(data)) {
      Page page = browsing.page();
      browsing.logIn();
      pages()
          .forEach(
              (name, address) -> {
                browsing.open(address);
                assertThat(page.locator("h1").count()).as(name).isEqualTo(1);
                browsing.look(name);
              });
      overtake(browsing);

      browsing.expectRefusals();
      browsing.open("/firms/nobody");
      assertThat(page.innerText("main")).contains("没有这个页面");
      browsing.look("not-there");
      browsing.open(FIRM + "?asOf=tomorrow");
      assertThat(page.innerText("main")).contains("检查日期不能是“tomorrow”");
      browsing.look("mistyped");
    }
  }

  private static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("rulebook", "/rules/training");
    pages.put("mandate", "/rules/four-always/ceiling-fine-of-unit");
    pages.put("rule-file", "/rules/file?path=training/parameters.yaml");
    pages.put("rule-drafts", "/rules/drafts");
    pages.put("cases", "/cases?firm=91360703MA35RL503A");
    return pages;
  }

  /** Somebody stores the firm while it is being changed. */
  private void overtake(Browsing browsing) throws IOException {
    Page page = browsing.page();
    Path newer = data.resolve("newer.yaml");
    Files.writeString(newer, Files.readString(PROFILE).replace("headcount: 78", "headcount: 80"));
    browsing.open(FIRM + "/edit");
    page.waitForResponse("**/edit/field", () -> page.fill("#f-headcount", "79"));
    browsing.open("/uploads");
    page.setInputFiles("#file", newer);
    page.click("main button");
    page.click("#store");
    browsing.open(FIRM + "/edit");
    page.click("#submit");
    page.waitForURL("**/edit/overtaken");
    assertThat(page.innerText("main")).contains("78", "79", "80");
    browsing.forgive();
    browsing.look("overtaken");
  }
}
