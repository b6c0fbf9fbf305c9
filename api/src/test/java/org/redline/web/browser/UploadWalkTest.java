package org.redline.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadWalkTest {
  private static final String FIRM = "91330200MA2GU1G083";

  @TempDir private Path data = Path.of("");

  @Test
  void an_inspector_fills_in_the_template_mends_it_and_stores_the_firm() throws IOException {
    try (Browsing browsing = new Browsing(data)) {
      Page page = browsing.page();
      browsing.logIn();
      browsing.open("/firms");
      page.click("text=上传企业档案");
      browsing.look("upload");
      Path file = data.resolve("甲厂.xlsx");
      download(page, "text=下载空白模板").saveAs(file);
      page.setInputFiles("#file", file);
      page.click("main button");
      assertThat(page.innerText("[role=alert]")).contains("没有企业");
      browsing.forgive();
      browsing.look("upload-refused");

      fillIn(file, "2026年3月", "安全生产许可");
      page.setInputFiles("#file", file);
      page.click("main button");
      assertThat(page.innerText("#problems"))
          .contains("“证照”表 C3", "安全生产许可证", "“证照”表 G3", "2026年3月", "新区铸造厂");
      assertThat(page.locator("#store").count()).isZero();
      browsing.forgive();
      browsing.look("upload-problems");

      page.click("text=改好后重新上传");
      fillIn(file, "2026-03-01", "安全生产许可证");
      page.setInputFiles("#file", file);
      page.click("main button");
      assertThat(page.innerText("#firms")).contains("新区铸造厂", "新增", "资料不足");
      browsing.look("upload-preview");
      page.focus("#store");
      page.keyboard().press("Enter");
      assertThat(page.innerText("[role=status]")).contains("已保存 1 家企业");
      browsing.look("upload-stored");

      page.click("#firms a");
      assertThat(page.innerText("h1")).contains("新区铸造厂");
      Path stored = data.resolve("stored.xlsx");
      download(page, "text=下载档案（Excel）").saveAs(stored);
      try (InputStream in = Files.newInputStream(stored);
          Workbook book = new XSSFWorkbook(in)) {
        assertThat(book.getSheet("证照").getRow(2).getCell(2).getStringCellValue())
            .isEqualTo("安全生产许可证");
      }
    }
  }

  private static Download download(Page page, String link) {
    return page.waitForDownload(() -> page.click(link));
  }

  /** Writes into the template as people do, with another program. */
  private static void fillIn(Path file, String from, String kind) throws IOException {
    try (InputStream in = new ByteArrayInputStream(Files.readAllBytes(file));
        Workbook book = new XSSFWorkbook(in)) {
      write(book.getSheet("企业"), "统一社会信用代码", FIRM);
      write(book.getSheet("企业"), "名称", "新区铸造厂");
      write(book.getSheet("企业"), "行政区划代码", "420606");
      write(book.getSheet("企业"), "人员", "无");
      write(book.getSheet("证照"), "统一社会信用代码", FIRM);
      write(book.getSheet("证照"), "编号", "L-1");
      write(book.getSheet("证照"), "种类", kind);
      write(book.getSheet("证照"), "有效期起", from);
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
  }

  /** Writes into the first row below the headers. */
  static void write(Sheet sheet, String header, String value) {
    for (Cell cell : sheet.getRow(0)) {
      if (cell.getStringCellValue().equals(header)) {
        var row = sheet.getRow(2) == null ? sheet.createRow(2) : sheet.getRow(2);
        row.createCell(cell.getColumnIndex()).setCellValue(value);
        return;
      }
    }
    throw new IllegalArgumentException("no column " + header);
  }
}
