package org.redline.web.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redline.rulebook.RuleSet;
import org.redline.web.Databases;
import org.redline.web.Storage;
import org.redline.web.journal.Journal;
import org.redline.web.operation.StartRefused;
import org.redline.web.rules.Publication.Letter;
import org.springframework.jdbc.core.simple.JdbcClient;

class RulesAtStartTest {
  private static final Clock CLOCK = Clock.fixed(Storage.NOW, ZoneId.of("Asia/Shanghai"));
  private static final TinyRules FIRST = TinyRules.whole();
  private static final TinyRules NEWER = TinyRules.whole().raised("2026-12-01", 36);

  @TempDir private Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init") // because it is opened before each test
  private PublishedRules published;

  @BeforeEach
  void open() {
    published = PublishedRules.at(folder);
  }

  @AfterEach
  void close() {
    published.close();
  }

  @Test
  void the_first_start_publishes_the_rules_of_the_program() {
    RulesAtStart start = start(FIRST);

    assertThat(start.taken()).isPresent();
    assertThat(published.latest().orElseThrow().letter().digest()).isEqualTo(FIRST.read().digest());
    assertThat(published.shipped()).containsOnlyKeys(FIRST.texts().keySet().toArray(String[]::new));
  }

  @Test
  void the_next_start_reads_nothing_again() {
    start(FIRST);
    RuleSet checked = FIRST.read();

    RulesAtStart again =
        RulesAtStart.find(
            published,
            new ShippedRules(
                checked,
                () -> {
                  throw new AssertionError("read again");
                }),
            CLOCK);

    assertThat(again.rules()).isSameAs(checked);
    assertThat(again.taken()).isEmpty();
    assertThat(published.list(0, 9)).hasSize(1);
  }

  @Test
  void while_nobody_published_any_a_newer_program_brings_its_rules() {
    start(FIRST);

    RulesAtStart next = start(NEWER);

    assertThat(next.taken()).isPresent();
    assertThat(next.rules().digest()).isEqualTo(NEWER.read().digest());
    assertThat(published.list(0, 9)).hasSize(2);
  }

  @Test
  void what_somebody_published_stays_in_force_under_a_newer_program() {
    start(FIRST);
    TinyRules own = FIRST.raised("2027-01-01", 40);
    publish(own.files(), own.read().digest());

    RulesAtStart next = start(NEWER);

    assertThat(next.taken()).isEmpty();
    assertThat(next.rules().digest()).isEqualTo(own.read().digest());
    assertThat(next.broken()).isEmpty();
  }

  @Test
  void a_publication_that_does_not_hold_together_is_passed_over_and_said() {
    start(FIRST);
    TinyRules own = FIRST.raised("2027-01-01", 40);
    publish(own.files(), own.read().digest());
    Map<String, byte[]> torn = new TreeMap<>(own.files());
    torn.put(TinyRules.PROVISION, "title: [".getBytes(UTF_8));
    Publication broken = publish(torn, "sha256:torn");

    RulesAtStart next = start(FIRST);

    assertThat(next.broken()).contains(broken);
    assertThat(next.rules().digest()).isEqualTo(own.read().digest());
  }

  @Test
  void what_was_last_taken_over_is_known_again_after_the_next_start() {
    String digest = FIRST.read().digest();
    published.publish(FIRST.files(), Letter.ofShipped("x", digest), null, ZonedDateTime.now(CLOCK));
    TinyRules own = FIRST.raised("2027-01-01", 40);
    publish(own.files(), own.read().digest());

    start(NEWER);

    assertThat(published.shipped().get(TinyRules.PARAMETERS))
        .isEqualTo(FIRST.files().get(TinyRules.PARAMETERS));
  }

  @Test
  void a_database_that_knows_a_publication_which_the_repository_lacks_is_not_started_on() {
    start(FIRST);
    String first = published.latest().orElseThrow().id();
    try (Storage storage = new Storage(Databases.H2, Journal.class)) {
      JdbcClient jdbc = storage.get(JdbcClient.class);
      RulesConfiguration.refuseGap(folder.resolve("none"), jdbc);
      jdbc.sql(
              """
              insert into rule_draft (title, reason, base, state, version, made_by, made_at,
                changed_at, publication)
              values ('t', 'r', 'b', 'PUBLISHED', 1, 'li', current_timestamp,
                current_timestamp, :id)""")
          .param("id", first)
          .update();

      RulesConfiguration.refuseGap(folder, jdbc);
      assertThatThrownBy(() -> RulesConfiguration.refuseGap(folder.resolve("none"), jdbc))
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining(first);
      assertThat(folder.resolve("none")).doesNotExist();
      jdbc.sql("update rule_draft set publication = :id").param("id", "1".repeat(40)).update();
      assertThatThrownBy(() -> RulesConfiguration.refuseGap(folder, jdbc))
          .isInstanceOf(StartRefused.class);
    }
  }

  private RulesAtStart start(TinyRules shipped) {
    return RulesAtStart.find(published, new ShippedRules(shipped.read(), shipped::files), CLOCK);
  }

  private Publication publish(Map<String, byte[]> files, String digest) {
    Letter letter = new Letter("own", "why", List.of("li"), "wang", 1L, null, null, digest);
    return published.publish(
        files, letter, published.latest().orElseThrow().id(), ZonedDateTime.now(CLOCK));
  }
}
