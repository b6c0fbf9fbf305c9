package org.redline.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.util.HtmlUtils;

class OverviewWalkTest {
  @TempDir private Path data = Path.of("");

  @Test
  void an_auditor_audits_all_firms_and_reads_down_to_a_finding() throws IOException {
    try (Browsing browsing = new Browsing(data)) {
      Page page = browsing.page();
      browsing.logIn();
      page.click("nav >> text=全域审计");
      page.fill("#region", "4206");
      page.fill("#day", "2026-11-01");
      page.press("#day", "Enter");
      assertThat(page.innerText("#region-problem")).contains("六位");
      browsing.forgive();
      browsing.look("overview-wrong");
      audit(page);
      browsing.look("overview-run");

      assertThat(page.innerText(".figures")).contains("未知率", "有资料不足的企业");
      assertThat(page.locator(".charts svg").count()).isGreaterThan(20);
      page.locator(".charts td a").first().click();
      assertThat(page.locator("tbody tr").count()).isPositive();
      browsing.look("overview-firms");
      page.locator("tbody a").first().click();
      assertThat(page.innerText("tbody")).contains("违反");
      browsing.look("overview-firm");
      page.click("text=查看检查报告");
      assertThat(page.url()).contains("/firms/").contains("asOf=2026-11-01");

      browsing.open("/overview/1");
      Download download = page.waitForDownload(() -> page.click("text=导出 Excel"));
      assertThat(HtmlUtils.htmlUnescape(sheets(download.path())))
          .contains("逐家企业", "有限公司")
          .doesNotContain("<f>");

      page.navigate(page.url().replace("/overview/1", "/overview"));
      page.fill("#day", "2027-06-01");
      audit(page);
      page.locator("#with").selectOption(new SelectOption().setIndex(0));
      page.click("button:has-text('比较')");
      assertThat(page.innerText("main")).contains("2026-11-01", "2027-06-01");
      browsing.look("overview-comparison");
    }
  }

  /** Begins a run, sees it go on, and waits until the page shows what it found. */
  private static void audit(Page page) {
    page.fill("#region", "000000");
    page.click("#start button");
    page.waitForSelector(".charts");
    assertThat(page.innerText("#state")).isEqualTo("已完成");
  }

  private static String sheets(Path workbook) throws IOException {
    StringBuilder text = new StringBuilder();
    try (FileSystem zip = FileSystems.newFileSystem(workbook);
        var files = Files.walk(zip.getPath("/xl"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xml")).toList()) {
        text.append(Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }
}
