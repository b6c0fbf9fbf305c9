package org.redline.workbook;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.redline.source.Problems;
import org.redline.vocabulary.Vocabulary;

/** Files that are no workbook, or one made to do harm: each is refused with one clear message. */
@Timeout(60)
class HostileFilesTest {
  private static final WorkbookReader READER = new WorkbookReader(Vocabulary.ofEnterprise());
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  @Test
  void what_is_no_workbook_is_named() {
    byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    byte[] encrypted = join(ole, "xxEncryptedPackage".getBytes(UTF_16LE));

    assertThat(refused(new byte[0])).contains("不是 Excel 工作簿");
    assertThat(refused("a,b,c".getBytes(UTF_8))).contains("不是 Excel 工作簿");
    assertThat(refused(ole)).contains("旧的 .xls");
    assertThat(refused(encrypted)).contains("打开密码");
    assertThat(refused(zip(Map.of("mimetype", "opendocument".getBytes(UTF_8)))))
        .contains("不是 Excel");
    assertThat(refused(with("xl/vbaProject.bin", new byte[9]))).contains("宏");
  }

  @Test
  void a_zip_bomb_is_not_unpacked() {
    assertThat(refused(with("xl/media/bomb.bin", new byte[Archive.MOST_BYTES]))).contains("太大");
    assertThat(refused(with("xl/sharedStrings.xml", new byte[Archive.MOST_HELD + 1])))
        .contains("太大");
  }

  @Test
  void xml_that_reaches_out_or_grows_is_refused() {
    String outside = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><x>&e;</x>";
    String laughs =
        "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><x>&b;</x>";

    assertThat(refused(with(SHEET, outside.getBytes(UTF_8)))).contains("外部实体");
    assertThat(refused(with(SHEET, laughs.getBytes(UTF_8)))).contains("外部实体");
    assertThat(refused(with("xl/workbook.xml", outside.getBytes(UTF_8)))).contains("外部实体");
    assertThat(refused(with(SHEET, "<x>".repeat(200_000).getBytes(UTF_8)))).contains("损坏");
  }

  @Test
  void cells_that_cannot_be_are_refused() {
    assertThat(refused(sheet("<row r='1'><c r='AAAAAAA1'><v>1</v></c></row>"))).contains("损坏");
    assertThat(refused(sheet("<row r='1'><c r='ZZZ1'><v>1</v></c></row>"))).contains("损坏");
    assertThat(refused(sheet("<row r='2000000000'><c><v>1</v></c></row>"))).contains("损坏");
    assertThat(refused(sheet("<row r='1'><c r='A2'><v>1</v></c></row>"))).contains("损坏");
    assertThat(refused(sheet("<row r='1'><c r='A1' t='s'><v>99999</v></c></row>"))).contains("损坏");
    assertThat(refused(sheet("<row r='1'><c r='A1' t='?'><v>1</v></c></row>"))).contains("损坏");
    String word = "<v>" + "x".repeat(50_000) + "</v>";
    assertThat(refused(sheet("<row><c t='str'>" + word + "</c></row>"))).contains("40000");
  }

  @Test
  void more_cells_than_anybody_fills_in_are_refused() {
    String row = "<row>" + "<c><v>1</v></c>".repeat(1_000) + "</row>";

    assertThat(refused(sheet(row.repeat(1_001)))).contains("1000000");
  }

  @Test
  void a_damaged_file_is_refused_wherever_the_damage_is() {
    byte[] good = FilledWorkbook.ofFirm().bytes();
    Random random = new Random(3);

    for (int i = 0; i < 300; i++) {
      byte[] bad = Arrays.copyOf(good, i % 2 == 0 ? good.length : random.nextInt(good.length));
      if (i % 2 == 0) {
        bad[random.nextInt(bad.length)] ^= (byte) (1 + random.nextInt(255));
      }
      try {
        READER.read(bad);
      } catch (Problems refused) {
        assertThat(refused.problems()).hasSize(1);
      }
    }
  }

  private static String refused(byte[] file) {
    Problems problems = catchThrowableOfType(Problems.class, () -> READER.read(file));
    assertThat(problems.problems()).hasSize(1);
    return problems.problems().get(0).message().zh();
  }

  private static byte[] sheet(String rows) {
    String xml = "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    return with(SHEET, xml.getBytes(UTF_8));
  }

  /** A good workbook, of which one part is another, or one more. */
  private static byte[] with(String name, byte[] content) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    Archive archive = new Archive(FilledWorkbook.ofFirm().bytes());
    archive.each(Set.of(), (part, in) -> parts.put(part, whole(in)));
    parts.put(name, content);
    return zip(parts);
  }

  private static byte[] whole(InputStream in) {
    try {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] join(byte[] a, byte[] b) {
    byte[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }
}
