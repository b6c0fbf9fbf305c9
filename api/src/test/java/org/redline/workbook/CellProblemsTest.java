package org.redline.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.redline.workbook.FilledWorkbook.FIRM;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redline.facts.Enterprise;
import org.redline.facts.Licence;
import org.redline.facts.LicenceKind;
import org.redline.source.Problem;
import org.redline.vocabulary.Vocabulary;

/** What is wrong is told by sheet and cell, all of it at once; what is right is read as meant. */
class CellProblemsTest {
  private static final List<String> LICENCES =
      List.of("统一社会信用代码", "编号", "种类", "证号", "有效期起", "有效期止", "许可范围", "他人以本单位名义承揽工程的合同价款");

  @Test
  void every_wrong_cell_is_named_with_its_sheet() {
    byte[] file =
        FilledWorkbook.ofFirm()
            .sheet(
                "证照",
                LICENCES,
                row(FIRM, "L-1", "安全生产许可", "A", "2024年3月1日", "2026-02-30", "", "一千"),
                row(FIRM, "L-1", "安全生产许可证", "A", 45000, 44000, "甲；乙", 12.5),
                row("91370782MA3CRL083R", "L-3", "", "", "", "", "", ""),
                row("", "L-4", "安全生产许可证", "", "", "", "", ""),
                row(FIRM, "L-5", "飞行执照", 9.1420103720552E17, true, 99, "", -1))
            .bytes();

    assertThat(told(file))
        .containsExactlyInAnyOrder(
            "“证照”表 C2 “种类”没有“安全生产许可”这一项，是不是“安全生产许可证”？",
            "“证照”表 E2 “有效期起”应是 1949 至 2199 年间的日期，如 2026-11-01，不能是“2024年3月1日”",
            "“证照”表 F2 “有效期止”应是 1949 至 2199 年间的日期，如 2026-11-01，不能是“2026-02-30”",
            "“证照”表 H2 “他人以本单位名义承揽工程的合同价款”应是数字，不带单位和分隔符，不能是“一千”",
            "“证照”表 B3 “证照”（licences）中编号“L-1”重复，第一次在第 2 行第 2 列，请改成不同的编号",
            "“证照”表 F3 “有效期止”（validTo） 2020-06-18 早于“有效期起”（validFrom） 2023-03-15；请改正其中之一",
            "“证照”表 A4 “企业”表中没有统一社会信用代码为“91370782MA3CRL083R”的企业",
            "“证照”表 A5 请在“统一社会信用代码”列写明这一行属于谁",
            "“证照”表 C6 “种类”没有“飞行执照”这一项，可选：" + kinds(),
            "“证照”表 D6 “证号”应是文字，但存成了数字 9.1420103720552E17，末尾的数字可能已经丢失：请把单元格设为“文本”格式后重新填写",
            "“证照”表 E6 “有效期起”应是 1949 至 2199 年间的日期，如 2026-11-01，不能是“1”",
            "“证照”表 F6 “有效期止”应是 1949 至 2199 年间的日期，如 2026-11-01，不能是“99”",
            "“证照”表 H6 “他人以本单位名义承揽工程的合同价款”（othersContractPrice）的“-1”超出范围：应在 0 到 1000000000000000 元之间");
  }

  @Test
  void formulas_merged_cells_and_strange_columns_are_told() {
    byte[] file =
        FilledWorkbook.ofFirm()
            .sheet(
                "证照", List.of("统一社会信用代码", "编号", "证号码", "证号", "证号"), row(FIRM, "L-1", "x", "", "y"))
            .with("证照", page -> page.formula(1, 3, "1+1"))
            .with("证照", page -> page.value(1, 6, "悬空"))
            .with("企业", page -> page.range(4, 0, 5, 1).merge())
            .sheet("备注", List.of("随便"))
            .bytes();

    assertThat(told(file))
        .containsExactlyInAnyOrder(
            "“证照”表 C1 没有“证号码”这一列，是不是“证号”？",
            "“证照”表 E1 列名“证号”出现两次，请只保留一列",
            "“证照”表 D2 “证号”是公式，请粘贴为数值",
            "“证照”表 G2 这一列没有列名（G1 是空的），不知道是什么",
            "“企业”表 A5 A5:B6 是合并单元格，请取消合并并逐格填写",
            "“备注”表 模板中没有工作表“备注”：请改回模板中的名称，或者删除");
  }

  @Test
  void records_of_records_need_their_owner_and_what_is_said_must_hold() {
    byte[] file =
        new FilledWorkbook()
            .sheet(
                "企业",
                List.of("统一社会信用代码", "名称", "人员", "证照", "事故", "人员密集场所"),
                row(FIRM, "甲厂", "有", "无", "也许", "可能"))
            .with("企业", page -> page.value(2, 0, FIRM))
            .sheet("证照", List.of("统一社会信用代码", "编号"), row(FIRM, "L-1"))
            .sheet(
                "人员-资格证",
                List.of("统一社会信用代码", "人员·编号", "编号"),
                row(FIRM, "R-9", "C-1"),
                row(FIRM, "", "C-2"))
            .bytes();

    assertThat(told(file))
        .containsExactlyInAnyOrder(
            "“企业”表 C2 这里写“有”，但相应的工作表中没有属于它的行：请逐行填写；已知没有写“无”，不知道请留空",
            "“企业”表 D2 这里写“无”，但相应的工作表中有属于它的行：请改正其中之一",
            "“企业”表 E2 “事故”应写“有”或者“无”，不知道请留空，不能是“也许”",
            "“企业”表 F2 “人员密集场所”应写“是”或者“否”，不能是“可能”",
            "“企业”表 A3 编号“91420103720552964J”与第 2 行重复，请改成不同的编号，或者删除一行",
            "“人员-资格证”表 B2 “人员”表中没有该企业的编号“R-9”",
            "“人员-资格证”表 B3 请在“人员·编号”列写明这一行属于谁");
  }

  @Test
  void unknown_none_and_no_are_three_things() {
    byte[] file =
        new FilledWorkbook()
            .sheet(
                "企业",
                List.of("统一社会信用代码", "名称", "人员密集场所", "荣誉", "证照", "人员"),
                row(FIRM, "甲厂", "否", "无", "无", ""))
            .bytes();

    Enterprise unit = only(file).profile().orElseThrow().unit();

    assertThat(unit.crowdedPlace()).isFalse();
    assertThat(unit.honours()).isEmpty();
    assertThat(unit.licences()).isEmpty();
    assertThat(unit.persons()).isNull();
    assertThat(unit.headcount()).isNull();
  }

  @Test
  void people_write_the_same_thing_in_many_ways() {
    byte[] file =
        new FilledWorkbook()
            .sheet(
                "企业",
                List.of("统一社会信用代码", "Name", "regionCode", "从业人员数", "人员密集场所", "荣誉"),
                row(" " + FIRM + " ", "甲厂 ", 420606, "12", true, "甲、乙\n丙；\"丁、戊\""))
            .sheet(
                "证照",
                LICENCES,
                row(FIRM, 1, "safety-production", 7, "2024-03-01", 46446, "", "10.50"))
            .bytes();

    Enterprise unit = only(file).profile().orElseThrow().unit();

    assertThat(unit.id()).isEqualTo(FIRM);
    assertThat(unit.name()).isEqualTo("甲厂");
    assertThat(unit.regionCode()).isEqualTo("420606");
    assertThat(unit.headcount()).isEqualTo(12);
    assertThat(unit.crowdedPlace()).isTrue();
    assertThat(unit.honours()).containsExactly("甲", "乙", "丙", "丁、戊");
    assertThat(unit.licences())
        .extracting(Licence::number, Licence::validTo, Licence::othersContractPrice)
        .containsExactly(tuple("7", LocalDate.of(2027, 2, 28), new BigDecimal("10.5")));
  }

  private static ReadFirm only(byte[] file) {
    ReadFile read = new WorkbookReader(Vocabulary.ofEnterprise()).read(file);
    assertThat(told(file)).isEmpty();
    return read.firms().get(0);
  }

  private static List<String> told(byte[] file) {
    ReadFile read = new WorkbookReader(Vocabulary.ofEnterprise()).read(file);
    Stream<Problem> all =
        Stream.concat(
            read.problems().stream(), read.firms().stream().flatMap(f -> f.problems().stream()));
    return all.map(p -> CellNames.of(p.place()).zh() + " " + p.message().zh()).toList();
  }

  private static String kinds() {
    return String.join("、", Arrays.stream(LicenceKind.values()).map(LicenceKind::zh).toList());
  }

  private static List<Object> row(Object... cells) {
    return List.of(cells);
  }
}
