package org.redline.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
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

class FormWalkTest {
  private static final String FIRM = "91420103720552964J";

  @TempDir private Path data = Path.of("");

  @Test
  void an_inspector_fills_in_a_firm_answers_what_is_asked_and_sees_a_violation_appear() {
    try (Browsing browsing = new Browsing(data)) {
      Page page = browsing.page();
      browsing.logIn();
      browsing.open("/firms");
      page.click("text=新增企业");
      page.fill("[name='f.id']", FIRM.replace("J", "K"));
      page.fill("[name='f.name']", "<b>江边</b>饭店");
      page.click("text=开始填写");
      assertThat(page.innerText("#p-id")).contains("校验码");
      assertThat(page.innerText("#p-name")).contains("不是名称");
      assertThat(page.inputValue("[name='f.name']")).isEqualTo("<b>江边</b>饭店");
      browsing.forgive();
      browsing.look("firm-new");
      page.fill("[name='f.id']", FIRM);
      page.fill("[name='f.name']", "江边饭店");
      page.fill("[name='f.regionCode']", "420606");
      page.selectOption("[name='f.businesses.1.sector']", "catering");
      page.click("text=开始填写");

      assertThat(page.innerText("h1")).isEqualTo("江边饭店");
      assertThat(page.locator("#panel-said")).containsText("违反 0");
      assertThat(page.locator(".question")).containsText("可判定");
      browsing.look("firm-form");

      page.fill("#f-headcount", "many");
      assertThat(page.locator("#p-headcount")).containsText("整数");
      assertThat(page.locator("#f-headcount")).hasAttribute("aria-invalid", "true");
      assertThat(page.locator("#panel-body")).containsText("有 1 处填写有误");
      page.fill("#f-headcount", "120");
      assertThat(page.locator("#f-headcount")).hasAttribute("aria-invalid", "false");
      assertThat(page.locator("#f-headcount")).isFocused();
      assertThat(page.locator("#saved")).containsText("草稿已于");

      answerFirst(page);
      addSite(page);
      browsing.look("firm-form-violated");

      browsing.open("/firms/new");
      page.click("#drafts a");
      assertThat(page.locator("#f-headcount")).hasValue("120");
      typeBeforeTheScripts(page);

      lose(browsing, "500");
      lose(browsing, "403");
      lose(browsing, "");

      page.fill("#f-headcount", "viele");
      page.click("#submit");
      assertThat(page.locator("#wrong")).containsText("从业人员数");
      browsing.look("firm-form-wrong");
      page.fill("#f-headcount", "121");
      page.click("#submit");
      page.waitForURL("**/firms/" + FIRM);
      assertThat(page.innerText(".report")).contains("燃气");
      browsing.open("/firms/" + FIRM + "/edit");
      assertThat(page.locator("#f-headcount")).hasValue("121");
      assertThat(page.locator("#saved")).hasText("尚未更改");
    }
  }

  /** On a slow line one types before the scripts have come; that is saved too, once they have. */
  private static void typeBeforeTheScripts(Page page) {
    List<Route> held = new ArrayList<>();
    page.route("**/htmx.min.js", held::add);
    page.reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.COMMIT));
    page.fill("#f-headcount", "118");
    page.waitForCondition(() -> !held.isEmpty());
    for (String later : List.of("#submit", "#add-sites", "#ask-pass")) {
      assertThat(page.locator(later)).isDisabled();
    }
    page.waitForResponse("**/edit/field", () -> held.forEach(Route::resume));
    page.unroute("**/htmx.min.js");
    page.reload();
    assertThat(page.locator("#f-headcount")).hasValue("118");
  }

  /** What is typed is not saved, and so nothing is submitted, until it can be. */
  private static void lose(Browsing browsing, String status) {
    Page page = browsing.page();
    String address = page.url();
    browsing.expectRefusals();
    page.route(
        "**/edit/field",
        route -> {
          if (status.isEmpty()) {
            route.abort();
          } else {
            route.fulfill(new Route.FulfillOptions().setStatus(Integer.parseInt(status)));
          }
        });
    page.fill("#f-headcount", "119");
    assertThat(page.locator("#p-headcount")).containsText("没有保存");
    assertThat(page.locator("#saved")).containsText("没有保存");
    page.click("#submit");
    assertThat(page.locator("#refused")).containsText("没有");
    assertThat(page.locator("#f-headcount")).isFocused();
    org.assertj.core.api.Assertions.assertThat(page.url()).isEqualTo(address);
    if (status.isEmpty()) {
      browsing.look("firm-form-unsaved");
    }
    page.unroute("**/edit/field");
    browsing.expectNoRefusals();
    page.fill("#f-headcount", "120");
    assertThat(page.locator("#p-headcount")).not().containsText("没有保存");
    assertThat(page.locator("#saved")).containsText("草稿已于");
  }

  /** Answers the question that stands first, by keyboard, and meets the next one. */
  private static void answerFirst(Page page) {
    String first = page.innerText(".question .way");
    Locator none = page.locator("#ask-none");
    if (none.count() > 0) {
      none.focus();
      page.keyboard().press("Enter");
    } else {
      page.locator("#ask-pass").focus();
      page.keyboard().press("Enter");
    }
    assertThat(page.locator(".question .way")).not().hasText(first);
  }

  /** A restaurant that uses gas, and has no alarm. */
  private static void addSite(Page page) {
    page.click("#add-sites");
    assertThat(page.locator("#w-sites .state").first()).hasText("1 项");
    assertThat(page.locator(".htmx-added")).hasCount(0);
    String site = page.locator("#i-sites > .item").last().getAttribute("id").replace("w-", "f-");
    page.selectOption("#" + site + "-kind", "dining");
    page.check("#" + site + "-gasUsed");
    page.selectOption("#" + site + "-gasAlarm-state", "not-met");
    assertThat(page.locator("#panel-body .breaches")).containsText("燃气");
    assertThat(page.locator("#panel-said")).not().containsText("违反 0");
  }
}
