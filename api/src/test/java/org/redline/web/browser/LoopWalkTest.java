package org.redline.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoopWalkTest {
  private static final String FIRST = "three bridges and a ferry";
  private static final String SIGNS = "警示标志";

  @TempDir private Path data = Path.of("");

  @Test
  void officers_walk_from_the_inspection_over_an_overdue_order_to_the_decision() {
    try (Browsing browsing = new Browsing(data)) {
      Page page = browsing.page();
      browsing.logIn("admin", browsing.password());
      account(browsing, "li", "李四", "inspector");
      account(browsing, "wang", "王五", "reviewer");
      browsing.logIn();

      browsing.open("/firms");
      page.fill("#words", "家具");
      page.press("#words", "Enter");
      page.click("tbody a");
      page.click("main >> text=执法案卷");
      page.click("main form button");
      assertThat(page.innerText("main")).contains("现场检查", "待核实");
      browsing.look("case-opened");

      String file = page.url();
      step(page, file, "inspect", "2026-10-20");
      page.fill("[name=place]", "打磨车间");
      for (Locator outcome : page.locator("select[name^='outcome.']").all()) {
        outcome.selectOption("confirmed");
      }
      browsing.look("case-inspect");
      record(page);
      assertThat(page.innerText("main")).contains("属实", "责令、现场处理措施");

      order(page, file);
      browsing.look("case-ordered");
      step(page, file, "serve", "2026-10-20");
      page.locator("[name=document]")
          .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
      page.locator("[name=way]").selectOption("direct");
      record(page);
      assertThat(page.innerText("[role=alert]")).contains("必须填写");
      assertThat(page.inputValue("[name=way]")).isEqualTo("direct");
      browsing.forgive();
      browsing.look("case-wrong");
      page.fill("[name=receivedBy]", "曾庆林");
      record(page);

      browsing.open("/work");
      assertThat(page.innerText("main")).contains("已超期", "整改期限届满", "2026-11-04");
      browsing.look("work");

      step(page, file, "reinspect", "2026-11-05");
      page.locator("select[name^='outcome.']").first().selectOption("not-rectified");
      record(page);
      assertThat(page.innerText("main")).contains("逾期未改正", "立案");
      penalty(browsing, page, file);
    }
  }

  private static void order(Page page, String file) {
    step(page, file, "order", "2026-10-20");
    page.locator("[name=kind]").selectOption("rectify");
    Locator signs = page.locator("label", new Page.LocatorOptions().setHasText(SIGNS));
    String item = signs.first().getAttribute("for");
    page.check("[name='" + item + "']");
    page.fill("[name='" + item.replace("item", "due") + "']", "2026-11-04");
    record(page);
    assertThat(page.innerText("main")).contains("尚未送达");
  }

  private static void penalty(Browsing browsing, Page page, String file) {
    step(page, file, "open-case", "2026-11-06");
    choose(page, "findings");
    page.fill("[name=cause]", "未设置安全警示标志逾期未改正");
    record(page);
    assertThat(page.innerText("main")).contains("待批准");
    approve(browsing, page, file);

    step(page, file, "notice", "2026-11-09");
    choose(page, "findings");
    page.check("[name='take.fine.unit']");
    page.fill("[name='amount.fine.unit']", "60000");
    page.fill("[name=reason]", "逾期未改正");
    browsing.look("case-notice");
    record(page);
    step(page, file, "serve", "2026-11-09");
    page.locator("[name=document]").selectOption("step:6");
    page.locator("[name=way]").selectOption("direct");
    page.fill("[name=receivedBy]", "曾庆林");
    record(page);
    step(page, file, "defence", "2026-11-10");
    choose(page, "findings");
    page.locator("[name=defence]").selectOption("waived");
    page.fill("[name=opinion]", "当事人明确放弃");
    record(page);
    step(page, file, "ask-hearing", "2026-11-10");
    choose(page, "findings");
    page.locator("[name=asked]").selectOption("waived");
    record(page);
    step(page, file, "decide", "2026-11-20");
    choose(page, "findings");
    page.fill("[name=reason]", "逾期未改正，未造成后果");
    record(page);
    approve(browsing, page, file);
    assertThat(page.innerText("main")).contains("处罚决定", "罚款", "60000", "未送达");
    browsing.look("case-decided");
  }

  private static void approve(Browsing browsing, Page page, String file) {
    page.click("text=退出");
    browsing.logIn("wang", "汉江边的三座桥 and a ferry");
    page.navigate(file);
    browsing.look("case-approval");
    page.locator("button[value=APPROVED]").first().click();
    page.click("text=退出");
    browsing.logIn();
    page.navigate(file);
  }

  private static void choose(Page page, String name) {
    page.locator("[name=" + name + "]")
        .selectOption(
            new com.microsoft.playwright.options.SelectOption().setLabel(label(page, name)));
  }

  private static String label(Page page, String name) {
    return page.locator("[name=" + name + "] option").allInnerTexts().stream()
        .filter(text -> text.contains(SIGNS))
        .findFirst()
        .orElseThrow();
  }

  private static void step(Page page, String file, String kind, String day) {
    page.navigate(file + "/steps/" + kind);
    page.fill("#day", day);
    page.locator("#second").selectOption("li");
  }

  private static void record(Page page) {
    page.click("main form button");
  }

  private static void account(Browsing browsing, String name, String display, String role) {
    Page page = browsing.page();
    browsing.open("/accounts/new");
    page.fill("#name", name);
    page.fill("#displayName", display);
    page.fill("#region", "360700");
    page.fill("#certificate", "赣F-" + name);
    page.check("#role-" + role);
    page.fill("#password", FIRST);
    page.press("#password", "Enter");
    if (role.equals("reviewer")) {
      page.click("text=退出");
      browsing.logIn(name, FIRST);
      page.click("text=退出");
    }
  }
}
