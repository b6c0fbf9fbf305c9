package org.redline.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalAuditTest {
  private static final List<String> FIRMS = Runs.firms(150);

  @TempDir private Path folder = Path.of("");

  @Test
  void any_number_of_threads_writes_the_same_bytes() {
    List<String> lines = new ArrayList<>(FIRMS);
    lines.add(70, "{\"enterprise\": {}}");
    Path input = Runs.plain(folder.resolve("firms.jsonl"), lines);

    Runs.run(input, folder.resolve("one"), 1);
    Runs.run(input, folder.resolve("two"), 2);
    Runs.run(input, folder.resolve("five"), 5);

    Map<String, String> one = Runs.files(folder.resolve("one"));
    assertThat(one.keySet()).containsExactlyInAnyOrderElementsOf(Output.NAMES);
    assertThat(Runs.files(folder.resolve("two"))).isEqualTo(one);
    assertThat(Runs.files(folder.resolve("five"))).isEqualTo(one);
  }

  @Test
  void findings_and_actions_stand_in_the_order_of_the_input() {
    Path input = Runs.plain(folder.resolve("firms.jsonl"), FIRMS);

    Runs.run(input, folder.resolve("out"), 2);

    List<String> ids = FIRMS.stream().map(line -> after(line, "\"id\":\"")).toList();
    for (String file : List.of("findings.jsonl", "actions.jsonl")) {
      List<String> units =
          Runs.file(folder.resolve("out"), file)
              .lines()
              .map(line -> after(line, "\"unit\":\""))
              .distinct()
              .toList();
      assertThat(ids).containsSubsequence(units);
    }
  }

  @Test
  void plain_gzip_and_a_folder_give_the_same() {
    Runs.run(Runs.plain(folder.resolve("a.jsonl"), FIRMS), folder.resolve("plain"), 2);
    Runs.run(Runs.packed(folder.resolve("a.jsonl.gz"), FIRMS), folder.resolve("gzip"), 2);
    Runs.run(Runs.packed(folder.resolve("a.data"), FIRMS), folder.resolve("misnamed"), 2);
    Runs.run(Runs.folder(folder.resolve("all-firms"), FIRMS), folder.resolve("folder"), 2);

    Map<String, String> plain = withoutName("plain", "a.jsonl");
    assertThat(plain.get("rejected.jsonl")).isEmpty();
    assertThat(withoutName("gzip", "a.jsonl.gz")).isEqualTo(plain);
    assertThat(withoutName("misnamed", "a.data")).isEqualTo(plain);
    assertThat(withoutName("folder", "all-firms")).isEqualTo(plain);
  }

  @Test
  void a_bad_line_stops_no_other_and_is_told_with_all_its_problems() {
    String bad = "{\"enterprise\": {\"id\": \"1\", \"nmae\": \"甲\", \"headcount\": 5.5}}";
    List<String> lines =
        List.of(FIRMS.get(0), "", bad, "  \r", "no JSON", FIRMS.get(1), FIRMS.get(2) + "\r");
    Path input = Runs.plain(folder.resolve("firms.jsonl"), lines);

    AuditRun run = Runs.run(input, folder.resolve("out"), 2);

    assertThat(run.audited()).isEqualTo(3);
    assertThat(run.rejected()).isEqualTo(2);
    List<String> rejected = Runs.file(folder.resolve("out"), "rejected.jsonl").lines().toList();
    assertThat(rejected).hasSize(2);
    assertThat(rejected.get(0))
        .startsWith("{\"file\":\"" + input + "\",\"line\":3,\"problems\":[{\"line\":3,\"column\":")
        .contains("nmae", "5.5", "\"zh\":\"", "\"en\":\"");
    assertThat(rejected.get(1)).contains("\"line\":5");
  }

  @Test
  void a_bad_file_of_a_folder_stops_no_other() {
    Path input = Runs.folder(folder.resolve("firms"), FIRMS.subList(0, 3));
    Runs.write(input.resolve("firm-00001.yaml"), "enterprise:\n  id: 1\n".getBytes(UTF_8));
    Runs.write(input.resolve("notes.txt"), "no profile".getBytes(UTF_8));

    AuditRun run = Runs.run(input, folder.resolve("out"), 1);

    assertThat(run.audited()).isEqualTo(3);
    assertThat(Runs.file(folder.resolve("out"), "rejected.jsonl"))
        .contains("firm-00001.yaml\",\"line\":1", "\"line\":2,\"column\":")
        .hasLineCount(1);
  }

  @Test
  void a_line_that_is_too_long_is_rejected_alone() {
    byte[] endless = new byte[Submission.LONGEST + 1];
    Arrays.fill(endless, (byte) ' ');
    endless[0] = '{';
    String lines = FIRMS.get(0) + "\n" + new String(endless, UTF_8) + "\n" + FIRMS.get(1);
    Path input = Runs.write(folder.resolve("a.jsonl.gz"), Runs.gzip(lines.getBytes(UTF_8)));

    AuditRun run = Runs.run(input, folder.resolve("out"), 2);

    assertThat(run.audited()).isEqualTo(2);
    assertThat(Runs.file(folder.resolve("out"), "rejected.jsonl"))
        .contains("\"line\":2", String.valueOf(Submission.LONGEST));
  }

  @Test
  void of_a_file_cut_short_the_whole_lines_are_audited_and_the_break_is_told() {
    byte[] whole = Runs.gzip(String.join("\n", FIRMS).getBytes(UTF_8));
    Path input = Runs.write(folder.resolve("a.jsonl.gz"), Arrays.copyOf(whole, whole.length / 2));

    AuditRun run = Runs.run(input, folder.resolve("out"), 2);

    assertThat(run.audited()).isBetween(10L, FIRMS.size() - 1L);
    assertThat(run.rejected()).isEqualTo(1);
    assertThat(Runs.file(folder.resolve("out"), "rejected.jsonl"))
        .contains("\"line\":" + (run.audited() + 1) + ",", "中断")
        .hasLineCount(1);
  }

  @Test
  void members_of_a_gzip_file_are_read_to_the_end_and_what_is_no_member_is_told() {
    byte[] one = Runs.gzip((FIRMS.get(0) + "\n").getBytes(UTF_8));
    byte[] two = Runs.gzip((FIRMS.get(1) + "\n").getBytes(UTF_8));
    byte[] damaged = two.clone();
    damaged[0] = 0;
    Path sound = Runs.write(folder.resolve("sound.gz"), joined(one, two));
    Path broken = Runs.write(folder.resolve("broken.gz"), joined(one, damaged));
    Path trailing = Runs.write(folder.resolve("trailing.gz"), joined(one, new byte[] {1}));

    assertThat(Runs.run(sound, folder.resolve("1"), 1).audited()).isEqualTo(2);
    assertThat(Runs.file(folder.resolve("1"), "rejected.jsonl")).isEmpty();
    assertThat(Runs.run(broken, folder.resolve("2"), 1).rejected()).isEqualTo(1);
    assertThat(Runs.run(trailing, folder.resolve("3"), 1).rejected()).isEqualTo(1);
    assertThat(Runs.file(folder.resolve("3"), "rejected.jsonl")).contains("\"line\":2", "中断");
  }

  @Test
  void a_folder_may_hold_lines_too_and_what_cannot_be_read_stops_no_other() throws Exception {
    Path input = Runs.folder(folder.resolve("firms"), FIRMS.subList(0, 1));
    Runs.plain(input.resolve("more/b.jsonl"), FIRMS.subList(1, 4));
    Runs.packed(input.resolve("more/c.JSONL.gz"), FIRMS.subList(4, 6));
    Runs.write(input.resolve("more/empty.ndjson"), new byte[0]);
    Runs.write(input.resolve("more/no.jsonl.gz"), "{}".getBytes(UTF_8));
    Files.createSymbolicLink(input.resolve("more/loop"), input);
    Files.createSymbolicLink(input.resolve("gone.json"), folder.resolve("gone"));
    Files.createSymbolicLink(input.resolve("gone.txt"), folder.resolve("gone"));

    AuditRun run = Runs.run(input, folder.resolve("out"), 2);

    assertThat(run.audited()).isEqualTo(6);
    assertThat(Runs.file(folder.resolve("out"), "rejected.jsonl").lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("gone.json", "无法读取"),
            line -> assertThat(line).contains("empty.ndjson", "没有企业档案"),
            line -> assertThat(line).contains("more/loop", "无法读取"),
            line -> assertThat(line).contains("no.jsonl.gz", "gzip"));
  }

  @Test
  void inputs_without_profiles_are_refused() throws Exception {
    Path out = folder.resolve("out");
    Path empty = Runs.write(folder.resolve("empty.jsonl"), new byte[0]);
    Path named = Runs.write(folder.resolve("empty.jsonl.gz"), "{}".getBytes(UTF_8));

    refused(folder.resolve("none.jsonl"), out, "找不到");
    refused(empty, out, "没有企业档案");
    refused(Runs.packed(folder.resolve("blank.gz"), List.of("", " ")), out, "没有企业档案");
    refused(named, out, "gzip");
    refused(Files.createDirectory(folder.resolve("nothing")), out, "没有企业档案");
    assertThat(out).doesNotExist();
  }

  @Test
  void results_go_neither_into_nor_over_the_input() {
    Path profiles = Runs.folder(folder.resolve("firms"), FIRMS.subList(0, 2));
    Path lines = Runs.plain(folder.resolve("last/findings.jsonl"), FIRMS.subList(0, 2));

    refused(profiles, profiles, "不能写进输入");
    refused(profiles, profiles.resolve("out"), "不能写进输入");
    refused(lines, lines, "不能写进输入");
    Refusal over =
        catchThrowableOfType(
            Refusal.class,
            () -> Runs.run(lines, OutputFolder.replacing(folder.resolve("last")), 1));
    assertThat(over.text().zh()).contains("不能写进输入");
    assertThat(lines).hasContent(String.join("\n", FIRMS.subList(0, 2)));
  }

  @Test
  void earlier_results_are_replaced_only_when_asked_for() {
    Path out = folder.resolve("out");
    Path two = Runs.plain(folder.resolve("two.jsonl"), FIRMS.subList(0, 2));
    Path one = Runs.plain(folder.resolve("one.jsonl"), FIRMS.subList(0, 1));
    Runs.run(two, out, 1);
    Map<String, String> before = Runs.files(out);

    refused(one, out, "--force");
    assertThat(Runs.files(out)).isEqualTo(before);

    Runs.write(out.resolve("mine.txt"), "mine".getBytes(UTF_8));
    Runs.run(one, OutputFolder.replacing(out), 1);
    assertThat(Runs.file(out, "summary.json")).contains("\"audited\" : 1,");
    assertThat(Runs.files(out)).containsEntry("mine.txt", "mine").hasSize(7);
  }

  @Test
  void what_a_broken_run_left_does_not_hold_up_the_next() {
    Path out = folder.resolve("out");
    Runs.write(out.resolve("findings.jsonl.part"), "half".getBytes(UTF_8));
    Path input = Runs.plain(folder.resolve("one.jsonl"), FIRMS.subList(0, 1));

    Runs.run(input, out, 1);

    assertThat(Runs.files(out).keySet()).containsExactlyInAnyOrderElementsOf(Output.NAMES);
  }

  /** Everything that a run wrote, but for the name of the input in the two summaries. */
  private Map<String, String> withoutName(String run, String input) {
    Map<String, String> files = Runs.files(folder.resolve(run));
    files.replaceAll((name, text) -> text.replace("\"" + input + "\"", "\"\""));
    files.replaceAll((name, text) -> text.replace(" " + input + "<", "<"));
    return files;
  }

  private static void refused(Path input, Path out, String said) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> Runs.run(input, out, 1));

    assertThat(refusal).as("%s", input).isNotNull();
    assertThat(refusal.text().zh()).contains(said);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }

  private static String after(String line, String mark) {
    int start = line.indexOf(mark) + mark.length();
    return line.substring(start, line.indexOf('"', start));
  }
}
