package org.redline.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redline.profile.ProfileReader;
import org.redline.vocabulary.Vocabulary;
import org.redline.workbook.WorkbookWriter;

/** The whole way on a fresh start: a firm comes in, and its case goes on to the end. */
class LoopWalkTest {
  private static final String FIRM = "91360703MA35RL503A";
  private static final String START = "2026-10-20";

  /** More than are asked before the hours of a training. */
  private static final int MOST_QUESTIONS = 200;

  @TempDir private Path data = Path.of("");

  @Test
  void a_firm_comes_in_by_form_and_its_case_goes_on_to_the_request_for_closure()
      throws IOException {
    walk(true, LoopWalkTest::fillIn, "是否应当办理，还要查明： 行政处罚决定");
  }

  @Test
  void a_firm_comes_in_by_workbook_and_its_case_goes_on_to_the_request_for_closure()
      throws IOException {
    walk(false, this::upload, "逾期未改正");
  }

  private void walk(boolean looking, ComingIn comingIn, String said) throws IOException {
    try (Browsing browsing = Browsing.from(START, data)) {
      LoopWalk walk = new LoopWalk(browsing, looking);
      walk.begin();
      comingIn.by(browsing);
      walk.walk(FIRM, said);
    }
  }

  /** Types what is known, sees what is not, and adds it. */
  private static void fillIn(Browsing browsing) {
    Page page = browsing.page();
    browsing.open("/firms/new");
    page.fill("[name='f.id']", FIRM);
    page.fill("[name='f.name']", "赣南康木家具有限公司");
    page.fill("[name='f.regionCode']", "360703");
    page.selectOption("[name='f.businesses.1.sector']", "light-industry");
    page.click("text=开始填写");

    String person = add(page, "persons");
    page.selectOption("#f-" + person + "-work", "ongoing");
    String role = add(page, person + "-roles");
    page.selectOption("#f-" + role, "worker");
    String training = add(page, person + "-trainings");
    page.selectOption("#f-" + training + "-occasion", "first-post");
    page.fill("#f-" + training + "-takenOn", "2026-04-03");
    page.selectOption("#f-" + training + "-outcome", "passed");
    assertThat(page.locator("#panel-said")).containsText("违反 0");
    assertThat(page.locator("#panel-said")).not().containsText("资料不足 0");
    passOverUntil(page, "学时");
    page.fill(".question [name^='q.']", "16");
    page.click("#ask-go");
    assertThat(page.locator("#f-" + training + "-hours")).hasValue("16");
    assertThat(page.locator("#panel-body .breaches")).containsText("岗前培训学时");
    browsing.look("case-firm-form");
    page.click("#submit");
    page.waitForURL("**/firms/" + FIRM);
  }

  /**
   * Says of each question that it is not for now, until one asks for a fact; what is passed over is
   * what was read.
   */
  private static void passOverUntil(Page page, String fact) {
    Locator asked = page.locator(".question > [name='path']");
    int passed = 0;
    while (!page.innerText(".question .way").contains(fact)) {
      String path = asked.inputValue();
      page.click(".question:has([name='path'][value='" + path + "']) #ask-pass");
      assertThat(asked).not().hasValue(path);
      assertThat(passed++).as(path).isLessThan(MOST_QUESTIONS);
    }
  }

  /**
   * Adds an item, and gives what its fields begin with; what is typed before the item has settled
   * is heard by nobody.
   */
  private static String add(Page page, String list) {
    Locator items = page.locator("#i-" + list + " > .item");
    int before = items.count();
    page.click("#add-" + list);
    assertThat(items).hasCount(before + 1);
    assertThat(page.locator(".htmx-added")).hasCount(0);
    return items.last().getAttribute("id").replaceFirst("^(w|item)-", "");
  }

  /** Two cells are wrong, and named; then they are right. */
  private void upload(Browsing browsing) throws IOException {
    Page page = browsing.page();
    Path file = workbook();
    byte[] right = Files.readAllBytes(file);
    write(right, file, "三月", "甲");
    browsing.open("/uploads");
    page.setInputFiles("#file", file);
    page.click("main button");
    assertThat(page.innerText("#problems"))
        .contains("三月", "甲")
        .containsPattern("“人员-安全培训”表 [A-Z]3.*")
        .doesNotContain("表 A3");
    browsing.forgive();

    page.click("text=改好后重新上传");
    Files.write(file, right);
    page.setInputFiles("#file", file);
    page.click("main button");
    page.click("#store");
    assertThat(page.innerText("[role=status]")).contains("已保存 1 家企业");
  }

  private Path workbook() throws IOException {
    Path sample = Path.of("..", "samples", "firms", "furniture-factory-with-dust.yaml");
    Path file = data.resolve("家具厂.xlsx");
    Vocabulary vocabulary = Vocabulary.ofEnterprise();
    try (OutputStream out = Files.newOutputStream(file)) {
      new WorkbookWriter(vocabulary)
          .write(
              List.of(new ProfileReader(vocabulary).read("a.yaml", Files.readAllBytes(sample))),
              out);
    }
    return file;
  }

  /** How a firm comes in. */
  private interface ComingIn {
    void by(Browsing browsing) throws IOException;
  }

  private static void write(byte[] right, Path file, String day, String hours) throws IOException {
    try (InputStream in = new ByteArrayInputStream(right);
        Workbook book = new XSSFWorkbook(in)) {
      UploadWalkTest.write(book.getSheet("人员-安全培训"), "完成日期", day);
      UploadWalkTest.write(book.getSheet("人员-安全培训"), "学时合计", hours);
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
  }
}
