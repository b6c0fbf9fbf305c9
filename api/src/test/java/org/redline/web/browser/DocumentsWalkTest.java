package org.redline.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redline.web.documents.DocumentKind;

class DocumentsWalkTest {
  private static final String FIRM = "/firms/91441303MA51RLB1X6/documents";
  private static final Map<String, String> OFFICE =
      Map.of(
          "region", "000000",
          "name", "惠湾区应急管理局",
          "address", "惠湾区新圩路1号",
          "phone", "0752-0000000",
          "word", "（惠湾）应急",
          "government", "惠湾区人民政府",
          "court", "惠湾区人民法院");

  @TempDir private Path data = Path.of("");

  @Test
  void an_office_is_filled_in_and_an_order_drawn_previewed_downloaded_made_final_and_void()
      throws IOException {
    try (Browsing browsing = new Browsing(data)) {
      Page page = browsing.page();
      browsing.logIn();
      browsing.open(FIRM);
      assertThat(page.innerText(".alert")).contains("000000", "机关");
      browsing.logIn("admin", browsing.password());
      office(browsing, page);
      colleague(browsing, page);
      browsing.logIn();
      draw(browsing, page);

      assertThat(page.innerText("h1")).contains("责令限期整改指令书", "（惠湾）应急责改〔2026〕1号");
      assertThat(page.innerText(".paper"))
          .contains("惠湾鼎固钢构有限公司：", "违反《安全生产法》", "惠湾区人民政府申请行政复议", "执法A-2");
      assertThat(page.innerText("#blanks")).contains("整改事项");
      browsing.look("document");

      page.click("#edit");
      page.fill("#field-terms", "2026年12月20日前");
      page.click("main form button");
      assertThat(page.innerText(".paper")).contains("整改期限：2026年12月20日前");
      assertThat(browsing.exported("责令限期整改指令书")).contains("（惠湾）应急责改〔2026〕1号", "2026年12月20日前");

      page.click("#settle");
      assertThat(page.innerText("#state")).isEqualTo("定稿");
      assertThat(page.locator("#edit").count()).isZero();
      page.fill("#reason", "单位地址有误");
      page.click("#annul");
      assertThat(page.innerText("#void")).contains("单位地址有误", "zhao");
      browsing.look("document-void");
      browsing.open(FIRM);
      assertThat(page.innerText("tbody")).contains("（惠湾）应急责改〔2026〕1号", "作废");
      browsing.look("documents");
    }
  }

  private static void office(Browsing browsing, Page page) {
    page.click("nav >> text=机关");
    page.click("text=新增机关");
    page.fill("#region", "0000");
    page.fill("#codeWords", "nothing=甲");
    page.evaluate("document.querySelectorAll('input').forEach(one => one.required = false)");
    page.click("main form button");
    assertThat(page.innerText("#region-problem")).contains("六位");
    assertThat(page.innerText("#government-problem")).contains("请填写");
    assertThat(page.innerText("#codeWords-problem")).contains("种类代码");
    browsing.forgive();
    browsing.look("office");
    page.fill("#codeWords", "");
    fillIn(page);
    assertThat(page.innerText("tbody")).contains("惠湾区应急管理局");
    browsing.look("offices");
    page.click("text=文书模板");
    assertThat(page.locator("tbody tr").count()).isEqualTo(DocumentKind.values().length);
    browsing.look("templates");
  }

  /** The office of all regions, in the form for a new one. */
  static void fillIn(Page page) {
    OFFICE.forEach((field, text) -> page.fill("#" + field, text));
    page.press("#court", "Enter");
  }

  private static void colleague(Browsing browsing, Page page) {
    browsing.open("/accounts");
    page.click("text=新增账号");
    page.fill("#name", "li");
    page.fill("#displayName", "李四");
    page.fill("#region", "000000");
    page.fill("#certificate", "执法A-2");
    page.check("#role-inspector");
    page.fill("#password", "three bridges and a ferry");
    page.press("#password", "Enter");
  }

  private static void draw(Browsing browsing, Page page) {
    browsing.open(FIRM);
    page.selectOption("#kind", "rectification-order");
    page.click("main form button");
    browsing.look("document-form");
    page.click("main form button");
    assertThat(page.innerText("[role=alert]")).contains("2 名不同的执法人员", "至少要选择一项已核实的违反");
    browsing.forgive();
    browsing.look("document-refused");
    page.selectOption("#officer-1", "li");
    page.locator("[name=finding]:not([disabled])").first().check();
    page.click("main form button");
  }
}
