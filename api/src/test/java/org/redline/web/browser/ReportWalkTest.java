package org.redline.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportWalkTest {
  private static final String FURNITURE = "/firms/91360703MA35RL503A";

  @TempDir private Path data = Path.of("");

  @Test
  void an_inspector_reads_filters_unfolds_compares_and_prints_a_report() {
    try (Browsing browsing = new Browsing(data)) {
      Page page = browsing.page();
      browsing.logIn();
      browsing.open(FURNITURE + "?asOf=2026-11-01");
      assertThat(page.innerText("#proof")).contains("没有保存");
      browsing.look("report-unkept");
      page.click("text=保存这份报告");
      assertThat(page.innerText(".count.violated")).isEqualTo("6\n违反");
      assertThat(page.innerText(".count.suspected")).startsWith("0");
      assertThat(page.innerText(".next")).contains("先做");
      browsing.look("report");

      Locator first = page.locator("details.finding").first();
      first.locator("> summary").focus();
      page.keyboard().press("Enter");
      assertThat(first.locator("> .body").innerText())
          .contains("要求", "事实", "依据", "为何如此", "最小改正", "落实的要求");
      first.locator(".ground > summary").first().click();
      assertThat(first.locator(".ground p").first().isVisible()).isTrue();
      page.locator("details.step > summary").first().click();
      browsing.look("report-unfolded");

      page.selectOption("#rulebook", "training");
      page.waitForURL("**rulebook=training**");
      assertThat(page.locator("details.finding").count()).isPositive().isLessThan(6);
      page.reload();
      assertThat(page.locator("#rulebook").inputValue()).isEqualTo("training");
      assertThat(page.locator("details.finding").count()).isLessThan(6);
      page.click("text=清除");
      page.click(".count.compliant");
      assertThat(page.innerText("#found")).isEqualTo("共 69 项");
      Locator compliant = page.locator("details.finding").first();
      compliant.locator("> summary").click();
      compliant.locator("text=为何不是违反").waitFor();
      page.selectOption("#by", "rulebook");
      page.waitForURL("**by=rulebook**");
      browsing.look("report-by-rulebook");

      browsing.open(FURNITURE + "?asOf=2028-11-01");
      page.click("text=保存这份报告");
      page.click("text=与上次");
      assertThat(page.innerText("#differs")).contains("日期不同");
      browsing.look("comparison");
      page.click("text=全部报告和档案版本");
      assertThat(page.locator("table").count()).isEqualTo(2);
      browsing.look("history");
      page.click("th a >> nth=1");
      assertThat(page.url()).contains("/reports/");
      browsing.print("report");

      unfoldsBeforeTheScripts(page);

      browsing.open(FURNITURE + "?asOf=2020-01-01");
      assertThat(page.innerText("#day-problems")).contains("不能按这一天检查");
      browsing.look("report-day-wrong");

      browsing.open("/firms?words=");
      page.locator("tbody a", new Page.LocatorOptions().setHasText("江")).first().click();
      browsing.look("report-other");
    }
  }

  /** On a slow line one unfolds a finding before the script that fetches its content has come. */
  private static void unfoldsBeforeTheScripts(Page page) {
    List<Route> held = new ArrayList<>();
    page.route("**/htmx.min.js", held::add);
    page.navigate(
        page.url().replaceFirst("\\?.*", "") + "?verdict=compliant",
        new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    Locator compliant = page.locator("details.finding").first();
    compliant.locator("> summary").click();
    assertThat(compliant.locator("text=为何不是违反").count()).isZero();
    assertThat(held).hasSize(1);
    held.get(0).resume();
    compliant.locator("text=为何不是违反").waitFor();
    page.unroute("**/htmx.min.js");
  }
}
