package org.redline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongInputTest {
  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chek a.yaml | 没有命令“chek”，是不是 check？ | did you mean check?",
        "frobnicate | 没有命令“frobnicate” | There is no command",
        "check a.yaml --formt json | 没有选项 --formt，是不是 --format？ | did you mean --format?",
        "check a.yaml --format xml | --format 的值“xml”不可用；可用：text json html | cannot be used",
        "check a.yaml --as-of tomorrow | --as-of 的值“tomorrow”不是日期 | is no day",
        "check a.yaml --as-of 2026-02-30 | --as-of 的值“2026-02-30”不是日期 | is no day",
        "check a.yaml --fail-on compliant | 可用：violated undetermined | cannot be used",
        "check a.yaml --lang fr | --lang 的值“fr”不可用；可用：zh en | cannot be used",
        "check a.yaml --as-of | 缺少 --as-of | Missing: --as-of",
        "check | 缺少 FILE | Missing: FILE",
        "rules | 请写明命令：check test list | Name a command",
        "rules chekc | 没有命令“chekc”，是不是 check？ | did you mean check?",
        "--version x | 没有命令“x” | There is no command",
        "--version --formt | 没有选项 --formt | no option",
        "schema extra | 多余的参数“extra” | One argument too many",
        "audit a.jsonl | 缺少 --out | Missing: --out",
        "audit a.jsonl --out o --threads 0 | --threads 的值“0”不可用 | write a whole number",
        "audit a.jsonl --out o --threads two | --threads 的值“two”不可用 | write a whole number",
        "generate | 缺少 --count | Missing: --count",
        "generate --count 1 --seed x | --seed 的值“x”不可用 | write a whole number",
        "check a.yaml --all --all=maybe | --all | --all"
      })
  void wrongUsageSaysWhatIsWrong(String line, String zh, String en) {
    CommandRun run = CommandRun.of(line.split(" ", -1));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(zh, en).doesNotContain("\tat ");
  }

  @Test
  void aFileThatIsNotThere() {
    refused("/no/such.yaml", "找不到", "no such file");
  }

  @Test
  void aFolderWithoutProfiles() {
    refused(folder.toString(), "没有企业档案", "no profile");
  }

  @Test
  void anotherKindOfFile() throws IOException {
    refused(file("a.txt", "enterprise: {}").toString(), "a.txt:1:1: ", "problems: 1");
  }

  @Test
  void anEmptyFile() throws IOException {
    refused(file("a.yaml", "").toString(), "a.yaml:1:1: ", "problems: 1");
  }

  @Test
  void brokenYaml() throws IOException {
    refused(file("a.yaml", "enterprise: {id: [1\n").toString(), "a.yaml:", "problems: 1");
  }

  @Test
  void brokenJson() throws IOException {
    refused(file("a.json", "{\"enterprise\": {,}}").toString(), "a.json:1:", "problems: 1");
  }

  @Test
  void everyProblemOfAProfileAtOnce() throws IOException {
    String text = "asOf: 2026-13-01\nenterprise:\n  id: 123\n  nmae: 甲\n  headcount: 5.5\n";

    refused(file("a.yaml", text).toString(), "a.yaml:1:7: ", "nmae", "a.yaml:5:14: ");
  }

  @Test
  void notUtf8() throws IOException {
    Path file = folder.resolve("a.yaml");
    Files.write(file, "enterprise: {name: 红线}".getBytes(StandardCharsets.UTF_16LE));

    refused(file.toString(), "a.yaml:", "problems: ");
  }

  @Test
  void aFolderOfWrongRules() throws IOException {
    Path rules = Files.createDirectory(folder.resolve("rules"));
    Files.writeString(rules.resolve("laws.yaml"), "laws: {a: {titel: x}}\n");
    CommandRun run = CommandRun.of("rules", "check", "--rules", rules.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("laws.yaml:1:", "problems: ").doesNotContain("\tat ");
  }

  @Test
  void rulesThatAreNotThere() {
    CommandRun run = CommandRun.of("rules", "list", "--rules", folder.resolve("none").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("none").doesNotContain("\tat ");
  }

  @Test
  void aFileToAuditThatIsNotThere() {
    audited("/no/such.jsonl", "找不到", "no such file");
  }

  @Test
  void aFileToAuditWithoutProfiles() throws IOException {
    audited(file("a.jsonl", "\n").toString(), "里面没有企业档案", "holds no profile");
  }

  @Test
  void brokenGzip() throws IOException {
    audited(file("a.jsonl.gz", "{}").toString(), "不是完好的 gzip 文件", "not a sound gzip");
  }

  @Test
  void resultsThatCannotBeWritten() throws IOException {
    Path input = file("a.jsonl", "{}\n");
    String taken = file("taken", "").toString();
    CommandRun audit = CommandRun.of("audit", input.toString(), "--out", taken);
    CommandRun generate = CommandRun.of("generate", "--count", "1", "--out", folder.toString());

    assertThat(audit.code()).isEqualTo(2);
    assertThat(audit.err()).contains("是文件，不是文件夹").doesNotContain("\tat ");
    assertThat(generate.code()).isEqualTo(2);
    assertThat(generate.err()).contains("是文件夹，不是文件").doesNotContain("\tat ");
  }

  private void audited(String input, String... said) {
    CommandRun run = CommandRun.of("audit", input, "--out", folder.resolve("out").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(said).doesNotContain("\tat ", "Exception");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void debugShowsWhereItHappened() {
    assertThat(CommandRun.of("--debug", "check", "/no/such.yaml").err()).contains("\tat ");
  }

  private static void refused(String file, String... said) {
    CommandRun run = CommandRun.of("check", file);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(said).doesNotContain("\tat ", "Exception");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
