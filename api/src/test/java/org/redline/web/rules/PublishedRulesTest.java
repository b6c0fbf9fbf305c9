package org.redline.web.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redline.web.Storage;
import org.redline.web.rules.Publication.Letter;

class PublishedRulesTest {
  private static final ZonedDateTime NOW = Storage.NOW.atZone(ZoneId.of("Asia/Shanghai"));

  @TempDir private Path folder = Path.of("");

  @Test
  void each_publication_stays_as_it_was_with_who_wrote_and_who_approved_it() {
    try (PublishedRules rules = PublishedRules.at(folder)) {
      Publication first = rules.publish(files("a", "1", "b/c", "2"), shipped("x"), null, NOW);
      Publication second =
          rules.publish(files("a", "1", "b/d", "𠮷"), letter("li", "wang"), first.id(), NOW);

      assertThat(rules.list(0, 9))
          .extracting(Publication::id)
          .containsExactly(second.id(), first.id());
      assertThat(rules.latest()).contains(second);
      assertThat(second.parent()).isEqualTo(first.id());
      assertThat(second.at().toInstant()).isEqualTo(Storage.NOW);
      assertThat(rules.files(first.id())).containsOnlyKeys("a", "b/c");
      assertThat(rules.files(second.id())).containsOnlyKeys("a", "b/d");
      assertThat(rules.text(second.id(), "b/d")).contains("𠮷");
      assertThat(rules.text(second.id(), "b")).isEmpty();
      assertThat(rules.text(second.id(), "b/c")).isEmpty();
      assertThat(rules.of("b/d", 9)).containsExactly(second);
      assertThat(rules.of("a", 9)).containsExactly(first);
      assertThat(rules.ofDigest("x")).contains(first);
    }
    try (PublishedRules again = PublishedRules.at(folder)) {
      Letter letter = again.latest().orElseThrow().letter();
      assertThat(letter).isEqualTo(letter("li", "wang"));
    }
  }

  @Test
  void whoever_was_overtaken_publishes_nothing() {
    try (PublishedRules rules = PublishedRules.at(folder)) {
      Publication first = rules.publish(files("a", "1"), shipped("x"), null, NOW);
      Publication second = rules.publish(files("a", "2"), letter("li", "wang"), first.id(), NOW);

      assertThatThrownBy(
              () -> rules.publish(files("a", "3"), letter("li", "zhao"), first.id(), NOW))
          .isInstanceOf(PublishedRules.Overtaken.class);
      assertThatThrownBy(() -> rules.publish(files("a", "3"), letter("li", "zhao"), null, NOW))
          .isInstanceOf(PublishedRules.Overtaken.class);
      assertThat(rules.latest()).contains(second);
    }
  }

  @Test
  void what_people_write_is_never_taken_for_who_approved() {
    Letter sly =
        new Letter(
            "t\nRedline-Approver: me",
            "because\n\nRedline-Approver: me\nRedline-Rules: fake\n\nand so on",
            List.of("li"),
            "wang",
            3L,
            null,
            null,
            "sha256:1");
    try (PublishedRules rules = PublishedRules.at(folder)) {
      Letter read = rules.publish(files("a", "1"), sly, null, NOW).letter();

      assertThat(read.approver()).isEqualTo("wang");
      assertThat(read.digest()).isEqualTo("sha256:1");
      assertThat(read.reason()).isEqualTo(sly.reason());
    }
  }

  @Test
  void a_commit_that_is_no_publication_is_not_found() {
    try (PublishedRules rules = PublishedRules.at(folder)) {
      Publication first = rules.publish(files("a", "1"), shipped("x"), null, NOW);
      rules.keepShipped(files("a", "9"), "y", NOW);

      assertThat(rules.find(first.id())).isPresent();
      assertThat(rules.find("HEAD")).isEmpty();
      assertThat(rules.find("0".repeat(40))).isEmpty();
      assertThat(rules.shipped().get("a")).isEqualTo("9".getBytes(UTF_8));
      assertThat(rules.list(0, 9)).containsExactly(first);
    }
  }

  @Test
  void a_repository_whose_program_was_killed_while_publishing_is_used_on() throws IOException {
    String first;
    try (PublishedRules rules = PublishedRules.at(folder)) {
      first = rules.publish(files("a", "1"), shipped("x"), null, NOW).id();
    }
    Files.writeString(folder.resolve("refs/heads/main.lock"), "");
    try (PublishedRules rules = PublishedRules.at(folder)) {
      assertThat(rules.publish(files("a", "2"), letter("li", "wang"), first, NOW).parent())
          .isEqualTo(first);
    }
  }

  @Test
  void rules_are_published_and_kept_as_taken_over_both_or_neither() throws IOException {
    ShippedRules taken = new ShippedRules(TinyRules.whole().read(), () -> files("a", "program's"));
    try (PublishedRules rules = PublishedRules.at(folder)) {
      String first = rules.takeOver(files("a", "1"), shipped("x"), null, taken, NOW).id();
      assertThat(rules.shipped()).containsOnlyKeys("a");
      Path held = Files.writeString(folder.resolve("refs/heads/shipped.lock"), "");

      assertThatThrownBy(
              () -> rules.takeOver(files("a", "2"), letter("li", "wang"), first, taken, NOW))
          .isInstanceOf(PublishedRules.Overtaken.class);
      assertThat(rules.latest().orElseThrow().id()).isEqualTo(first);
      Files.delete(held);
      Publication second = rules.takeOver(files("a", "2"), letter("li", "wang"), first, taken, NOW);
      assertThat(rules.latest()).contains(second);
      assertThat(rules.find(second.id())).contains(second);
      assertThat(rules.publish(files("a", "3"), letter("li", "wang"), second.id(), NOW).parent())
          .isEqualTo(second.id());
    }
  }

  private static Letter shipped(String digest) {
    return Letter.ofShipped("shipped", digest);
  }

  private static Letter letter(String author, String approver) {
    return new Letter(
        "标题", "理由。\n\n又一段", List.of(author, "zhao"), approver, 7L, null, null, "sha256:2");
  }

  private static Map<String, byte[]> files(String... pathsAndTexts) {
    Map<String, byte[]> files = new java.util.TreeMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      files.put(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(UTF_8));
    }
    return files;
  }
}
