package org.redline.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoopWalkTest {
  private static final String FIRST = "three bridges and a ferry";
  private static final String TRAINING = "岗前培训学时";

  @TempDir private Path data = Path.of("");

  @Test
  void officers_walk_from_the_inspection_over_order_and_suspension_to_the_request_for_closure()
      throws IOException {
    try (Browsing browsing = Browsing.from("2026-10-20", data)) {
      Page page = browsing.page();
      browsing.logIn("admin", browsing.password());
      page.click("nav >> text=机关");
      page.click("text=新增机关");
      DocumentsWalkTest.fillIn(page);
      assertThat(page.innerText("tbody")).contains("惠湾区应急管理局");
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
      step(page, file, "inspect");
      page.fill("[name=place]", "打磨车间");
      for (Locator outcome : page.locator("select[name^='outcome.']").all()) {
        outcome.selectOption("confirmed");
      }
      browsing.look("case-inspect");
      record(page);
      assertThat(page.innerText("main")).contains("属实", "责令、现场处理措施");

      order(browsing, page, file);
      served(browsing, page, file);

      WalkClock.on("2026-11-05");
      browsing.open("/work");
      assertThat(page.innerText("main")).contains("已超期", "整改期限届满", "2026-11-04");
      browsing.look("work");
      page.click("main >> text=本地区全部");
      assertThat(page.innerText("main")).contains("整改期限届满");

      step(page, file, "reinspect");
      page.locator("select[name^='outcome.']").first().selectOption("not-rectified");
      record(page);
      assertThat(page.innerText("main")).contains("逾期未改正", "立案");
      penalty(browsing, page, file);
      suspension(browsing, page, file);
      closure(browsing, page, file);
      for (String paper : List.of("限期整改指令书", "整改复查意见书", "行政处罚决定书", "关闭")) {
        draw(page, file, paper);
        assertThat(browsing.exported(paper)).contains("家具");
      }
      browsing.look("case-papers");
    }
  }

  private static void draw(Page page, String file, String paper) {
    page.navigate(file);
    Locator form =
        page.locator("form[action*='/papers/']", new Page.LocatorOptions().setHasText(paper))
            .first();
    if (form.locator("select").count() > 0) {
      form.locator("select").selectOption(new SelectOption().setIndex(1));
    }
    form.locator("button").click();
  }

  private static void order(Browsing browsing, Page page, String file) {
    step(page, file, "order");
    page.locator("[name=kind]").selectOption("rectify");
    Locator found = page.locator("label", new Page.LocatorOptions().setHasText(TRAINING));
    String item = found.first().getAttribute("for");
    page.check("[name='" + item + "']");
    page.fill("[name='" + item.replace("item", "due") + "']", "2026-11-04");
    browsing.look("case-order");
    record(page);
    assertThat(page.innerText("main")).contains("尚未送达");
    browsing.look("case-ordered");
  }

  private static void served(Browsing browsing, Page page, String file) {
    step(page, file, "serve");
    choose(page, "document", "限期改正");
    page.locator("[name=way]").selectOption("direct");
    record(page);
    assertThat(page.innerText("[role=alert]")).contains("必须填写");
    assertThat(page.inputValue("[name=way]")).isEqualTo("direct");
    browsing.forgive();
    browsing.look("case-wrong");
    page.fill("[name=receivedBy]", "曾庆林");
    record(page);
  }

  private static void penalty(Browsing browsing, Page page, String file) {
    WalkClock.on("2026-11-06");
    step(page, file, "open-case");
    choose(page, "findings", TRAINING);
    page.fill("[name=cause]", "岗前培训学时不足逾期未改正");
    record(page);
    assertThat(page.innerText("main")).contains("待批准");
    approve(browsing, page, file);

    WalkClock.on("2026-11-09");
    step(page, file, "notice");
    choose(page, "findings", TRAINING);
    page.check("[name='take.fine.unit']");
    page.fill("[name='amount.fine.unit']", "120000");
    page.check("[name='take.suspend-for-rectification.unit']");
    page.fill("[name=reason]", "逾期未改正");
    browsing.look("case-notice");
    record(page);
    serve(page, file, "行政处罚告知");
    step(page, file, "defence");
    choose(page, "findings", TRAINING);
    page.locator("[name=defence]").selectOption("waived");
    page.fill("[name=opinion]", "当事人明确放弃");
    record(page);
    step(page, file, "ask-hearing");
    choose(page, "findings", TRAINING);
    page.locator("[name=asked]").selectOption("waived");
    record(page);
  }

  private static void suspension(Browsing browsing, Page page, String file) {
    WalkClock.on("2026-11-20");
    step(page, file, "decide");
    choose(page, "findings", TRAINING);
    page.fill("[name=suspendedUntil]", "2026-12-18");
    page.fill("[name=reason]", "逾期未改正，未造成后果");
    browsing.look("case-decide");
    record(page);
    approve(browsing, page, file);
    assertThat(page.innerText("main")).contains("处罚决定", "停产停业整顿", "120000", "未送达");
    browsing.look("case-decided");
    serve(page, file, "行政处罚决定");
    assertThat(page.innerText("main")).contains("维持停产停建措施", "停产整顿期限届满");

    WalkClock.on("2026-12-21");
    page.navigate(file);
    assertThat(page.locator("main ol").first().innerText()).contains("停产整顿复查验收");
    step(page, file, "accept");
    page.locator("[name=decision]").selectOption(new SelectOption().setIndex(1));
    page.locator("[name=acceptance]").selectOption("failed");
    page.check("[name=lostConditions]");
    page.fill("[name=opinion]", "整顿期满仍未补训，不具备安全生产条件");
    browsing.look("case-accept");
    record(page);
    approve(browsing, page, file);
  }

  private static void closure(Browsing browsing, Page page, String file) {
    Locator next = page.locator("main ol").first();
    assertThat(next.innerText()).contains("提请关闭", "已具备", "仍不具备法定安全生产条件已认定", "维持停产停建措施");
    browsing.look("case-closure-next");
    step(page, file, "discuss");
    page.locator("[name=findings]").selectOption("closure");
    page.fill("[name=members]", "局长、副局长、法制科长");
    page.fill("[name=opinion]", "同意提请关闭");
    record(page);
    step(page, file, "closure");
    page.fill("[name=government]", "南江区人民政府");
    page.fill("[name=reason]", "经停产停业整顿仍不具备安全生产条件");
    browsing.look("case-closure");
    record(page);
    approve(browsing, page, file);
    assertThat(page.innerText("main")).contains("已提请");
    assertThat(page.locator("main ol").first().innerText()).contains("维持停产停建措施");
    browsing.look("case-closure-asked");
  }

  private static void serve(Page page, String file, String document) {
    step(page, file, "serve");
    choose(page, "document", document);
    page.locator("[name=way]").selectOption("direct");
    page.fill("[name=receivedBy]", "曾庆林");
    record(page);
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

  private static void choose(Page page, String name, String containing) {
    String label =
        page.locator("[name=" + name + "] option").allInnerTexts().stream()
            .filter(text -> text.contains(containing))
            .findFirst()
            .orElseThrow();
    page.locator("[name=" + name + "]").selectOption(new SelectOption().setLabel(label));
  }

  private static void step(Page page, String file, String kind) {
    page.navigate(file + "/steps/" + kind);
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
