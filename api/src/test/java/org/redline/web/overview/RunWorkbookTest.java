package org.redline.web.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.redline.text.Language;
import org.redline.web.Databases;
import org.redline.web.pages.Times;
import org.redline.web.pages.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

class RunWorkbookTest {
  private static final int FIRMS = 12;

  @Test
  void it_holds_every_firm_and_every_violation_and_no_formula() throws Exception {
    try (ManyFirms many = new ManyFirms(Databases.H2, FIRMS)) {
      Run run = many.audited();
      JdbcClient jdbc = many.get(JdbcClient.class);
      jdbc.sql("update audit_run_firm set name = '=HYPERLINK(\"http://x\")' || chr(1)").update();
      long violations = many.get(RunResults.class).sums(run).orElseThrow().all().suspected();

      String[] all = written(many, run, 1_000_000);
      assertThat(all).hasSize(7);
      assertThat(rows(all[5])).isEqualTo(FIRMS + 1);
      assertThat(rows(all[6])).isEqualTo(violations + 1);
      assertThat(all[5]).contains("=HYPERLINK(&quot;http://x&quot;)").contains("t=\"inlineStr\"");
      assertThat(String.join("", all)).doesNotContain("<f>", "\1");

      String[] some = written(many, run, 5);
      assertThat(HtmlUtils.htmlUnescape(some[6])).contains("只列出前 5 行");
      assertThat(rows(some[5])).isEqualTo(7);
      assertThat(rows(some[6])).isEqualTo(7);
    }
  }

  private static long rows(String sheet) {
    return sheet.split("<row ", -1).length - 1L;
  }

  /** The sheets in their order. */
  private static String[] written(ManyFirms many, Run run, int most) throws Exception {
    Words words = new Words(Language.ZH);
    Times times = new Times(ZoneId.of("Asia/Shanghai"));
    Path file = Files.createTempFile("run", ".xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      new RunWorkbook(run, many.get(RunFirms.class), ManyFirms.RULES.rules(), words, times, most)
          .write(many.get(RunResults.class).sums(run), out);
    }
    String[] sheets = new String[7];
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      for (int i = 0; i < sheets.length; i++) {
        sheets[i] = Files.readString(zip.getPath("xl/worksheets/sheet" + (i + 1) + ".xml"));
      }
    } finally {
      Files.delete(file);
    }
    return sheets;
  }
}
