package org.redline.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesWalkTest {
  private static final String SECRET = "two ferries and a bridge";

  /** For what reads or tries all rules, on a machine that does much else. */
  private static final Page.WaitForSelectorOptions PATIENT =
      new Page.WaitForSelectorOptions().setTimeout(120_000);

  private static final String RAISED =
      "- {from: %s, value: %s, basis: {law: safety-training-provisions, article: \"9\", paragraph: 1}, unverified: true}";

  @TempDir private Path data = Path.of("");

  @Test
  void a_regulator_raises_a_threshold_a_colleague_approves_and_it_is_rolled_back() {
    LocalDate first = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusMonths(1).withDayOfMonth(1);
    try (Browsing browsing = new Browsing(data)) {
      Page page = browsing.page();
      browsing.logIn("admin", browsing.password());
      addRegulator(browsing);

      page.click("nav >> text=规则");
      browsing.look("rules");
      page.fill("#asked", "初次培训 学时");
      page.fill("#article", "9");
      page.press("#article", "Enter");
      assertThat(page.innerText("#found")).contains("training/heads-first-training-hours");
      page.click("#found >> text=主要负责人和安全生产管理人员初次培训学时");
      assertThat(page.innerText("article")).contains("TRN-01", "2006-03-01 起", "32 学时");
      page.waitForSelector("#cases .results", PATIENT);
      assertThat(page.innerText("#cases")).contains("未通过 0");
      browsing.look("rule");

      browsing.open("/rules/file?path=training/parameters.yaml");
      page.click("text=修改");
      page.waitForSelector("#problems >> text=没有问题", PATIENT);
      write(page, RAISED.formatted(first, "vierzig"));
      page.waitForSelector("#problems .problem", PATIENT);
      assertThat(page.locator(".ace_gutter-cell.ace_error").count()).isEqualTo(1);
      assertThat(page.innerText("#problems")).contains("第 7 行");
      browsing.look("rule-editor");
      page.evaluate("ruleEditor.setValue(ruleEditor.getValue().replace('vierzig', '40'), -1)");
      page.waitForSelector("#problems >> text=没有问题", PATIENT);
      page.click("#run");
      page.waitForSelector("#results .results", PATIENT);
      assertThat(page.innerText("#results")).contains("未通过 0");
      page.click("button >> text=保存并返回草稿");

      page.waitForSelector("#tried", PATIENT);
      assertThat(page.innerText("#tried")).contains("未通过 0");
      assertThat(page.innerText(".diff-new")).contains("value: 40");
      page.fill("#day", first.minusDays(1).toString());
      page.click("#see");
      page.waitForSelector("#looked", PATIENT);
      assertThat(page.innerText("#looked")).contains("0 家的判定会变");
      page.fill("#day", first.toString());
      page.click("#see");
      page.waitForSelector("#firms", PATIENT);
      assertThat(page.innerText("#firms")).contains("主要负责人和安全生产管理人员初次培训学时", "违反");
      page.fill("#reason", "新规定提高了学时");
      page.click("#send");
      page.waitForSelector("#own", PATIENT);
      assertThat(page.innerText("#own")).contains("不能由您审批");
      assertThat(page.locator("#approve").count()).isZero();
      forceApproval(page);
      assertThat(page.innerText("#refusal")).contains("不能由您审批");
      assertThat(page.innerText("#state")).isEqualTo("待审批");
      page.waitForSelector("#tried", PATIENT);
      browsing.forgive();
      browsing.look("rule-draft");
      String draft = page.url().replace("/approve", "");
      page.click("text=退出");

      browsing.logIn("wang", SECRET);
      page.navigate(draft);
      page.waitForSelector("#tried", PATIENT);
      page.click("#approve");
      page.waitForSelector("#done", PATIENT);
      assertThat(page.innerText("#done")).contains("现在生效");
      page.click("text=退出");

      browsing.logIn();
      report(browsing, first.minusDays(1));
      assertThat(page.innerText(".report")).doesNotContain("初次培训学时");
      report(browsing, first);
      assertThat(page.innerText(".report")).contains("初次培训学时");

      browsing.open("/rules/history");
      browsing.look("rule-history");
      page.click("tbody tr:last-child a");
      page.click("text=重新发布这一版");
      page.fill("#reason", "回退");
      page.click("#send");
      String back = page.url();
      page.click("text=退出");
      browsing.logIn("wang", SECRET);
      page.navigate(back);
      page.click("#approve");
      assertThat(page.innerText("#done")).contains("现在生效");
      page.click("dd a >> text=wang");
      assertThat(page.innerText(".diff-gone")).contains("value: 40");
      browsing.look("rule-publication");
      page.click("text=退出");
      browsing.logIn();
      report(browsing, first);
      assertThat(page.innerText(".report")).doesNotContain("初次培训学时");
    }
  }

  /** Behind the first value of the first parameter. */
  private static void write(Page page, String line) {
    page.evaluate("ruleEditor.gotoLine(6, 1000); ruleEditor.focus()");
    page.keyboard().press("Enter");
    page.keyboard().insertText(line);
  }

  /** Sends the form that the page does not show to an author. */
  private static void forceApproval(Page page) {
    page.evaluate(
        """
        () => {
          const form = document.querySelector(".decide form");
          form.action = form.action.replace("take-back", "approve");
          form.submit();
        }""");
    page.waitForSelector("#refusal");
  }

  private static void report(Browsing browsing, LocalDate day) {
    browsing.open("/firms?words=深湾");
    Page page = browsing.page();
    page.click("tbody a");
    page.fill("#asOf", day.toString());
    page.press("#asOf", "Enter");
    page.waitForURL(url -> url.contains("asOf=" + day));
  }

  private static void addRegulator(Browsing browsing) {
    Page page = browsing.page();
    browsing.open("/accounts/new");
    page.fill("#name", "wang");
    page.fill("#displayName", "王五");
    page.fill("#region", "420606");
    page.check("#role-regulator");
    page.fill("#password", SECRET + " 1");
    page.press("#password", "Enter");
    page.click("text=退出");
    browsing.open("/login");
    page.fill("#username", "wang");
    page.fill("#password", SECRET + " 1");
    page.click("main button");
    browsing.changePassword(SECRET + " 1", SECRET);
    page.click("text=退出");
    browsing.logIn();
  }
}
