package org.redline.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.List;

/**
 * Officers walk from the inspection of a firm over order, penalty and suspension to the request for
 * closure and its papers, with a clock that they set.
 */
final class LoopWalk {
  private static final String FIRST = "three bridges and a ferry";
  private static final String TRAINING = "岗前培训学时";

  private final Browsing browsing;
  private final Page page;
  private final boolean looking;
  private String file = "";

  /**
   * @param looking whether to look at each page as well
   */
  LoopWalk(Browsing browsing, boolean looking) {
    this.browsing = browsing;
    this.page = browsing.page();
    this.looking = looking;
  }

  /** The office and its people; one who inspects logs in. */
  void begin() {
    browsing.logIn("admin", browsing.password());
    page.click("nav >> text=机关");
    page.click("text=新增机关");
    DocumentsWalkTest.fillIn(page);
    assertThat(page.innerText("tbody")).contains("惠湾区应急管理局");
    account("li", "李四", "inspector");
    account("wang", "王五", "reviewer");
    browsing.logIn("admin", browsing.password());
    account("sun", "孙六", "head");
    browsing.logIn();
  }

  /**
   * From the firm's page to the end.
   *
   * @param said what the file says once the order is not obeyed
   */
  void walk(String firm, String said) throws IOException {
    browsing.open("/firms/" + firm);
    page.click("main >> text=执法案卷");
    page.click("main form button");
    assertThat(page.innerText("main")).contains("现场检查", "待核实");
    look("case-opened");

    file = page.url();
    inspect();
    order();
    served();
    overdue(said);
    penalty();
    suspension();
    closure();
    for (String paper : List.of("限期整改指令书", "整改复查意见书", "行政处罚决定书", "关闭")) {
      draw(paper);
      assertThat(browsing.exported(paper)).contains("家具");
    }
    look("case-papers");
  }

  private void inspect() {
    step("inspect");
    page.fill("[name=place]", "打磨车间");
    for (Locator outcome : page.locator("select[name^='outcome.']").all()) {
      outcome.selectOption("confirmed");
    }
    look("case-inspect");
    record();
    assertThat(page.innerText("main")).contains("属实", "责令、现场处理措施");
    step("correct");
    assertThat(page.innerText("main")).contains("·学时合计（现记录：16", "企业档案已经更正").doesNotContain("身份 1");
    look("case-correct");
    page.navigate(file);
  }

  private void overdue(String said) {
    WalkClock.on("2026-11-05");
    browsing.open("/work");
    assertThat(page.innerText("main")).contains("已超期", "整改期限届满", "2026-11-04");
    look("work");
    page.click("main >> text=本地区全部");
    assertThat(page.innerText("main")).contains("整改期限届满");

    WalkClock.on("2026-11-06");
    step("reinspect");
    page.fill("[name=day]", "2026-11-05");
    page.locator("select[name^='outcome.']").first().selectOption("not-rectified");
    record();
    assertThat(page.innerText("main"))
        .contains(said, "立案")
        .doesNotContain("null", "finding[", "尚未到执行时", "未解除");
    assertThat(page.locator("#step-4").innerText()).contains("2026-11-05", "（2026-11-06 录入）");
    look("case-overdue");
  }

  private void look(String name) {
    if (looking) {
      browsing.look(name);
    }
  }

  private void draw(String paper) {
    page.navigate(file);
    Locator form =
        page.locator("form[action*='/papers/']", new Page.LocatorOptions().setHasText(paper))
            .first();
    if (form.locator("select").count() > 0) {
      form.locator("select").selectOption(new SelectOption().setIndex(1));
    }
    form.locator("button").click();
  }

  private void order() {
    step("order");
    page.locator("[name=kind]").selectOption("rectify");
    Locator found = page.locator("label", new Page.LocatorOptions().setHasText(TRAINING));
    String item = found.first().getAttribute("for");
    page.check("[name='" + item + "']");
    page.fill("[name='" + item.replace("item", "due") + "']", "2026-11-04");
    look("case-order");
    record();
    assertThat(page.innerText("main")).contains("尚未送达");
    look("case-ordered");
  }

  private void served() {
    step("serve");
    choose("document", "限期改正");
    page.locator("[name=way]").selectOption("direct");
    page.fill("[name=servicePlace]", "厂办公室");
    record();
    assertThat(page.innerText("[role=alert]")).contains("必须填写");
    assertThat(page.inputValue("[name=way]")).isEqualTo("direct");
    browsing.forgive();
    assertThat(page.innerText("[role=alert]")).contains("：");
    look("case-wrong");
    page.fill("[name=receivedBy]", "曾庆林");
    record();
  }

  private void penalty() {
    WalkClock.on("2026-11-06");
    step("open-case");
    choose("findings", TRAINING);
    page.fill("[name=cause]", "岗前培训学时不足逾期未改正");
    record();
    assertThat(page.innerText("main")).contains("待批准");
    approve();

    WalkClock.on("2026-11-09");
    step("notice");
    choose("findings", TRAINING);
    assertThat(page.innerText("main")).contains("罚款（单位）").doesNotContain("–", "0000");
    page.check("[name='take.fine.unit']");
    page.fill("[name='amount.fine.unit']", "120000");
    page.check("[name='take.suspend-for-rectification.unit']");
    page.fill("[name=reason]", "逾期未改正");
    look("case-notice");
    record();
    serve("行政处罚告知");
    step("defence");
    choose("findings", TRAINING);
    page.locator("[name=defence]").selectOption("waived");
    page.fill("[name=opinion]", "当事人明确放弃");
    record();
    step("ask-hearing");
    choose("findings", TRAINING);
    page.locator("[name=asked]").selectOption("waived");
    record();
  }

  private void suspension() {
    WalkClock.on("2026-11-20");
    step("decide");
    choose("findings", TRAINING);
    page.fill("[name=suspendedUntil]", "2026-12-18");
    page.fill("[name=reason]", "逾期未改正，未造成后果");
    look("case-decide");
    record();
    reviewerCannotApprove();
    approve();
    assertThat(page.innerText("main")).contains("处罚决定", "停产停业整顿", "120000", "未送达");
    look("case-decided");
    serve("行政处罚决定");
    assertThat(page.innerText("main")).contains("维持停产停建措施", "停产整顿期限届满");

    WalkClock.on("2026-12-21");
    page.navigate(file);
    assertThat(page.locator("main ol").first().innerText()).contains("停产整顿复查验收");
    step("accept");
    page.locator("[name=decision]").selectOption(new SelectOption().setIndex(1));
    page.locator("[name=acceptance]").selectOption("failed");
    page.check("[name=lostConditions]");
    page.fill("[name=opinion]", "整顿期满仍未补训，不具备安全生产条件");
    look("case-accept");
    record();
    approve();
  }

  private void closure() {
    Locator next = page.locator("main ol").first();
    assertThat(next.innerText())
        .doesNotContain("停产整顿复查验收", "C1-O2")
        .contains("提请关闭", "已具备", "仍不具备法定安全生产条件已认定", "维持停产停建措施");
    look("case-closure-next");
    step("discuss");
    page.locator("[name=findings]").selectOption("closure");
    page.fill("[name=members]", "局长、副局长、法制科长");
    page.fill("[name=opinion]", "同意提请关闭");
    record();
    step("closure");
    page.fill("[name=government]", "南江区人民政府");
    page.fill("[name=reason]", "经停产停业整顿仍不具备安全生产条件");
    look("case-closure");
    record();
    approve();
    assertThat(page.innerText("main")).contains("已提请");
    assertThat(page.locator("main ol").first().innerText()).contains("维持停产停建措施");
    look("case-closure-asked");
  }

  private void serve(String document) {
    step("serve");
    choose("document", document);
    page.locator("[name=way]").selectOption("direct");
    page.fill("[name=servicePlace]", "厂办公室");
    page.fill("[name=receivedBy]", "曾庆林");
    record();
  }

  /** A reviewer sees that it waits, and cannot approve it; the head can. */
  private void reviewerCannotApprove() {
    open("wang");
    assertThat(page.innerText("main")).contains("由未办理本案的机关负责人批准");
    assertThat(page.locator("button[value=APPROVED]").count()).isZero();
    look("case-approval");
    open("sun");
    look("case-approval-head");
  }

  private void approve() {
    open("sun");
    page.locator("button[value=APPROVED]").first().click();
    page.click("text=退出");
    browsing.logIn();
    page.navigate(file);
    assertThat(page.innerText("main")).doesNotContain("待批准");
  }

  private void open(String by) {
    page.click("text=退出");
    browsing.logIn(by, "汉江边的三座桥 and a ferry");
    page.navigate(file);
  }

  private void choose(String name, String containing) {
    String label =
        page.locator("[name=" + name + "] option").allInnerTexts().stream()
            .filter(text -> text.contains(containing))
            .findFirst()
            .orElseThrow();
    page.locator("[name=" + name + "]").selectOption(new SelectOption().setLabel(label));
  }

  private void step(String kind) {
    page.navigate(file + "/steps/" + kind);
    page.locator("#second").selectOption("li");
  }

  private void record() {
    page.click("main form button");
  }

  private void account(String name, String display, String role) {
    browsing.open("/accounts/new");
    page.fill("#name", name);
    page.fill("#displayName", display);
    page.fill("#region", "360700");
    page.fill("#certificate", "赣F-" + name);
    page.check("#role-" + role);
    page.fill("#password", FIRST);
    page.press("#password", "Enter");
    if (!role.equals("inspector")) {
      page.click("text=退出");
      browsing.logIn(name, FIRST);
      page.click("text=退出");
    }
  }
}
