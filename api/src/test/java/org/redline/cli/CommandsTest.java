package org.redline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redline.report.TextReport;
import org.redline.text.Columns;

class CommandsTest {
  private static final String CODE = "91440307MA5DRL0965";
  private static final String RULES = Path.of("..", "rules").toString();

  @TempDir private Path folder = Path.of("");
  private Path unlicensed = Path.of("");
  private Path unknown = Path.of("");

  @BeforeEach
  void writeProfiles() throws IOException {
    unlicensed = folder.resolve("unlicensed.yaml");
    Files.writeString(
        unlicensed,
        """
        asOf: 2026-11-01
        enterprise:
          id: %s
          name: 某烟花厂
          licences: []
          activities: [{id: A-1, kind: fireworks-production, state: ongoing, permitRequired: true}]
        """
            .formatted(CODE));
    unknown = folder.resolve("nested/unknown.yaml");
    Files.createDirectory(folder.resolve("nested"));
    Files.writeString(unknown, "enterprise: {id: %s, name: 某公司}\n".formatted(CODE));
  }

  @Test
  void checkPrintsAReportInChinese() {
    CommandRun run = CommandRun.of("check", unlicensed.toString());

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("某烟花厂（" + CODE + "）", "检查日 2026-11-01", "涉嫌：", "《安全生产许可证条例》第十九条");
  }

  @Test
  void briefSaysOnceWhatWouldStandThereSeveralTimes() {
    Path furniture = Path.of("..", "samples", "firms", "furniture-factory-with-dust.yaml");

    List<String> lines =
        CommandRun.of("check", furniture.toString(), "--brief").out().lines().toList();

    assertThat(lines).filteredOn(line -> line.contains(" · ")).doesNotHaveDuplicates();
    assertThat(lines).anyMatch(line -> line.matches(".*列入严重失信主体名单.*（3 项）"));
  }

  @Test
  void checkPrintsAReportInEnglish() {
    CommandRun run = CommandRun.of("check", unlicensed.toString(), "--lang", "en");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("As of 2026-11-01", "Suspected: ", "100,000 yuan to 500,000 yuan");
  }

  @Test
  void checkAuditsEveryProfileBelowAFolderInOrder() {
    CommandRun run = CommandRun.of("check", folder.toString(), "--as-of", "2026-11-01");

    assertThat(run.code()).isZero();
    assertThat(run.out()).containsSubsequence("某公司", "某烟花厂");
  }

  @Test
  void checkWritesJson() {
    CommandRun run = CommandRun.of("check", unlicensed.toString(), "--format", "json");

    assertThat(run.out())
        .startsWith("[\n  {\n    \"unit\" : {\n      \"kind\" : \"enterprise\"")
        .endsWith("]\n");
  }

  @Test
  void checkWritesOnePageThatNeedsNothingElse() {
    CommandRun run = CommandRun.of("check", unlicensed.toString(), "--format=html");

    assertThat(run.out())
        .startsWith("<!doctype html>\n<html lang=\"zh-CN\">")
        .endsWith("</html>\n");
    assertThat(run.out()).doesNotContain("<script", "http://", "https://", "<link");
  }

  @Test
  void allAddsWhatIsCompliantOrNotApplicable() {
    assertThat(CommandRun.of("check", unlicensed.toString()).out()).doesNotContain("不适用（");
    assertThat(CommandRun.of("check", unlicensed.toString(), "--all").out())
        .contains("不适用（", "符合（");
  }

  @Test
  void aDayOnTheCommandLineComesBeforeTheOneInTheProfile() {
    CommandRun run = CommandRun.of("check", unlicensed.toString(), "--as-of", "2026-10-31");

    assertThat(run.out()).contains("检查日 2026-10-31");
  }

  @Test
  void withoutADayTodayCounts() {
    CommandRun run = CommandRun.of("check", unknown.toString());

    assertThat(run.out()).containsPattern("检查日 20[0-9]{2}-[0-9]{2}-[0-9]{2}");
  }

  @Test
  void failOnEndsWithOneOnlyWhereTheVerdictIsThere() {
    String file = unknown.toString();

    assertThat(CommandRun.of("check", unlicensed.toString(), "--fail-on", "violated").code())
        .isEqualTo(1);
    assertThat(CommandRun.of("check", file, "--fail-on", "undetermined").code()).isEqualTo(1);
    assertThat(CommandRun.of("check", file, "--fail-on", "violated").code()).isZero();
  }

  @Test
  void aWrongProfileHoldsUpNoOther() throws IOException {
    Files.writeString(folder.resolve("wrong.yaml"), "enterprise: {id: 1, nam: 甲}\n");
    CommandRun run = CommandRun.of("check", folder.toString(), "--fail-on", "violated");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("某烟花厂");
    assertThat(run.err()).contains("wrong.yaml:1:");
  }

  @Test
  void aProfileWithTooManyFactsIsRefusedByNameAndHoldsUpNoOther() throws IOException {
    String orders = "{id: O-%d}";
    StringBuilder yaml = new StringBuilder("enterprise: {id: " + CODE + ", name: 某公司, orders: [");
    for (int i = 0; i < 60_000; i++) {
      yaml.append(i == 0 ? "" : ", ").append(orders.formatted(i));
    }
    Path large = folder.resolve("nested/large.yaml");
    Files.writeString(large, yaml.append("]}\n").toString());

    CommandRun run = CommandRun.of("check", large.toString(), unlicensed.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("large.yaml:1:1").doesNotContain("程序出错");
    assertThat(run.out()).contains("某烟花厂");
  }

  @Test
  void anOutputThatCannotBeWrittenIsNoSuccess() {
    StringWriter err = new StringWriter();
    PrintWriter full =
        new PrintWriter(
            new Writer() {
              @Override
              public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("full");
              }

              @Override
              public void flush() {}

              @Override
              public void close() {}
            });

    int code = Main.run(full, new PrintWriter(err), "check", unlicensed.toString());

    assertThat(code).isEqualTo(3);
    assertThat(err.toString()).contains("输出没有写完");
  }

  @Test
  void explainSaysWhy() {
    String provision = "four-always/fireworks-producer-licensed";
    CommandRun run =
        CommandRun.of(
            "explain", unlicensed.toString(), "--provision", provision, "--subject", "A-1");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("烟花爆竹");
  }

  @Test
  void explainFoldsItsLines() {
    CommandRun run = explainUnlicensed();

    assertThat(run.out().lines()).allMatch(line -> Columns.width(line) <= TextReport.WIDTH);
    assertThat(run.out().lines()).anyMatch(line -> Columns.width(line) > TextReport.WIDTH - 4);
  }

  @Test
  void explainWritesJson() {
    CommandRun run = explainUnlicensed("--format", "json", "--lang", "en");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("[\n  {")
        .endsWith("}\n]\n")
        .contains("\"verdict\" : \"violated\"")
        .contains("\"title\" : \"No production of fireworks without a licence\"")
        .contains("\"holds\" : true,\n      \"decides\" : true")
        .contains("\"path\" : \"enterprise.licences\"");
  }

  private CommandRun explainUnlicensed(String... more) {
    List<String> args =
        List.of(
            "explain",
            unlicensed.toString(),
            "--provision",
            "four-always/fireworks-producer-licensed");
    return CommandRun.of(Stream.concat(args.stream(), Stream.of(more)).toArray(String[]::new));
  }

  @Test
  void explainRefusesWhatIsNotThereWithTheNearestName() {
    String file = unlicensed.toString();
    String near = "four-always/fireworks-producer-licensd";
    CommandRun provision = CommandRun.of("explain", file, "--provision", near);
    CommandRun subject =
        CommandRun.of("explain", file, "--provision", near.replace("sd", "sed"), "--subject", "A1");

    assertThat(provision.code()).isEqualTo(2);
    assertThat(provision.err()).contains("是不是 four-always/fireworks-producer-licensed？");
    assertThat(subject.code()).isEqualTo(2);
    assertThat(subject.err()).contains("是不是 A-1？");
  }

  @Test
  void packedRulesAndTheFolderThatTheyComeFromAreTheSame() {
    String packed = CommandRun.of("rules", "list", "--format", "json").out();

    assertThat(CommandRun.of("rules", "list", "--format", "json", "--rules", RULES).out())
        .isEqualTo(packed);
    assertThat(packed).startsWith("[\n  {\n    \"id\" : \"").contains("\"kind\" : \"provision\"");
  }

  @Test
  void rulesCheckCountsWhatItRead() {
    CommandRun run = CommandRun.of("rules", "check");

    assertThat(run.code()).isZero();
    assertThat(run.out()).matches("规则无误：规则册 \\d+ 个，条款 \\d+ 条，处置规则 \\d+ 条，法规文件 \\d+ 部\n");
  }

  @Test
  void rulesTestRunsEveryCase() throws IOException {
    Path rules = smallRules(Files.createDirectory(folder.resolve("rules")));
    CommandRun run = CommandRun.of("rules", "test", "--rules", rules.toString());

    assertThat(run.out()).matches("用例 \\d+ 个：通过 \\d+ 个，未通过 0 个\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void rulesListNamesEveryRule() {
    assertThat(CommandRun.of("rules", "list").out())
        .contains("three-simultaneities/accepted-before-use", "TSS-07");
  }

  @Test
  void rulesCoverageNamesEveryRequirement() {
    assertThat(CommandRun.of("rules", "coverage").out()).contains("TSS-01", "自动判定");
    assertThat(CommandRun.of("rules", "coverage", "--format", "json").out())
        .startsWith("[\n  {\n    \"id\" : \"TSS-01\",\n    \"title\" : \"")
        .contains("\"status\" : \"automated\",\n    \"coveredBy\" : [");
  }

  @Test
  void rulesMutateCountsWhatTheCasesNotice() throws IOException {
    Path rules = Files.createDirectory(folder.resolve("rules"));
    CommandRun run = CommandRun.of("rules", "mutate", "--rules", smallRules(rules).toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).containsPattern("变异 \\d+ 个：用例发现 \\d+ 个.*发现率 .* %\n$");
  }

  /** Everything that all rules share, and one small rulebook. */
  private static Path smallRules(Path rules) throws IOException {
    Path all = Path.of(RULES);
    for (String file : List.of("laws", "requirements", "actions", "calendar")) {
      Files.copy(all.resolve(file + ".yaml"), rules.resolve(file + ".yaml"));
    }
    Path book = Files.createDirectory(rules.resolve("four-always"));
    for (String file : List.of("rulebook", "site-stop-obeyed")) {
      Files.copy(all.resolve("four-always").resolve(file + ".yaml"), book.resolve(file + ".yaml"));
    }
    return rules;
  }

  @Test
  void rulesDrlWritesDrl() {
    CommandRun run = CommandRun.of("rules", "drl");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("package org.redline.rules;", "rule \"");
  }

  @Test
  void schemaPrintsTheSchema() {
    assertThat(CommandRun.of("schema").out()).contains("json-schema.org", "统一社会信用代码");
  }

  @Test
  void helpIsInBothLanguages() {
    CommandRun run = CommandRun.of("check", "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("审计企业档案", "Audits profiles", "检查日", "Day of the audit");
  }
}
