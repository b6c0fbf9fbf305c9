package org.redline.web.rules.drafts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redline.memory.Verdict;
import org.redline.profile.ProfileReader;
import org.redline.rulebook.RuleSet;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.Databases;
import org.redline.web.Storage;
import org.redline.web.firms.Firms;
import org.redline.web.journal.Journal;
import org.redline.web.rules.EarlierRules;
import org.redline.web.rules.Publication;
import org.redline.web.rules.Publication.Letter;
import org.redline.web.rules.PublishedRules;
import org.redline.web.rules.RulesAtStart;
import org.redline.web.rules.RulesInForce;
import org.redline.web.rules.ShippedRules;
import org.redline.web.rules.TinyRules;
import org.redline.web.users.Account;
import org.redline.web.users.Region;
import org.redline.web.users.Role;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

class PublishingTest {
  private static final TinyRules RULES = TinyRules.whole();
  private static final Account LI = account("li", Role.REGULATOR);
  private static final Account WANG = account("wang", Role.REGULATOR);

  /** A regulator of a province in which no firm is stored. */
  private static final Account ELSEWHERE =
      new Account(1, "qian", "qian", "", "430000", null, true, Set.of(Role.REGULATOR));

  private static final Path HOSTILE =
      Path.of("../engine/core/src/test/resources/org/redline/rulebook/hostile");

  @ParameterizedTest
  @EnumSource
  void what_one_wrote_another_approves_and_it_is_in_force(Databases database) {
    try (Storage storage = with(database)) {
      long id = sent(storage, RULES.raisedText("2026-12-01", 40));

      Publication made = publishing(storage).approve(id, version(storage, id), WANG);

      assertThat(storage.get(RulesInForce.class).rules().digest())
          .isEqualTo(made.letter().digest())
          .isEqualTo(RULES.raised("2026-12-01", 40).read().digest());
      assertThat(made.letter().authors()).containsExactly("li");
      assertThat(made.letter().approver()).isEqualTo("wang");
      assertThat(made.letter().reason()).isEqualTo("新规定");
      Draft draft = drafts(storage).find(id).orElseThrow();
      assertThat(draft.publication()).isEqualTo(made.id());
      assertThat(storage.get(Journal.class).firstBroken()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void nobody_approves_what_they_wrote_on(Databases database) {
    try (Storage storage = with(database)) {
      long id = begin(storage);
      drafts(storage).save(id, TinyRules.PARAMETERS, RULES.raisedText("2026-12-01", 40), 0, "li");
      drafts(storage).save(id, "book/note.yaml", "a", 0, "zhao");
      drafts(storage).forget(id, "book/note.yaml", "zhao");
      publishing(storage).send(id, "新规定", LI);
      int version = version(storage, id);

      refused("rules.own-work", () -> publishing(storage).approve(id, version, LI));
      for (Account other :
          List.of(
              account("zhao", Role.REGULATOR),
              account("LI", Role.REGULATOR),
              account("admin", Role.ADMINISTRATOR),
              account("sun", Role.REVIEWER))) {
        refused("rules.own-work", () -> publishing(storage).approve(id, version, other));
      }
      refused("rules.changed-since", () -> publishing(storage).approve(id, version - 1, WANG));
      unchanged(storage);
    }
  }

  @ParameterizedTest
  @EnumSource
  void nobody_writes_on_a_draft_while_they_approve_it(Databases database) {
    try (Storage storage = with(database)) {
      for (int ahead : List.of(0, 3)) {
        long id = sent(storage, RULES.raisedText("2026-12-01", 40));
        int seen = version(storage, id);
        Publishing slow =
            publishing(
                storage,
                () -> {
                  drafts(storage).takeBack(id, "wang");
                  String own = RULES.raisedText("2026-12-01", 1);
                  drafts(storage).save(id, TinyRules.PARAMETERS, own, 1, "wang");
                  drafts(storage).send(id, "mine", "wang");
                });

        refused("rules.changed-since", () -> slow.approve(id, seen + ahead, WANG));
        unchanged(storage);
      }
    }
  }

  @Test
  void a_latest_publication_that_does_not_hold_together_is_mended_by_a_draft_or_by_going_back() {
    for (boolean back : new boolean[] {false, true}) {
      try (Storage storage = with(Databases.H2)) {
        PublishedRules published = storage.get(PublishedRules.class);
        Publication seed = published.latest().orElseThrow();
        Map<String, byte[]> torn = new TreeMap<>(RULES.raised("2026-12-01", 40).files());
        torn.put(TinyRules.PROVISION, "title: [".getBytes(UTF_8));
        Letter letter = new Letter("t", "r", List.of("li"), "sun", 9L, null, null, "sha256:torn");
        ZonedDateTime now = ZonedDateTime.now(storage.get(Clock.class));
        Publication broken = published.publish(torn, letter, seed.id(), now);
        Proposals proposals = proposals(storage, RULES);

        Draft draft = back ? proposals.again(seed, "回退", "li") : proposals.begin("修复", "li");
        if (!back) {
          String raised = RULES.raisedText("2026-12-01", 41);
          int known =
              drafts(storage).file(draft.id(), TinyRules.PARAMETERS).orElseThrow().version();
          drafts(storage).save(draft.id(), TinyRules.PARAMETERS, raised, known, "li");
        }
        publishing(storage).send(draft.id(), "修复", LI);
        Publication made =
            publishing(storage).approve(draft.id(), version(storage, draft.id()), WANG);

        TinyRules expected = back ? RULES : RULES.raised("2026-12-01", 41);
        assertThat(made.parent()).isEqualTo(broken.id());
        assertThat(made.letter().digest()).isEqualTo(expected.read().digest());
        assertThat(published.files(made.id())).hasSameSizeAs(RULES.files());
      }
    }
  }

  @Test
  void a_draft_on_an_older_publication_is_brought_up_to_date_first() {
    try (Storage storage = with(Databases.H2)) {
      long first = sent(storage, RULES.raisedText("2026-12-01", 40));
      long second = begin(storage);
      String title = RULES.changed(TinyRules.PROVISION, "培训学时", "学时");
      drafts(storage).save(second, TinyRules.PROVISION, title, 0, "li");
      publishing(storage).send(second, "改名", LI);
      publishing(storage).approve(first, version(storage, first), WANG);

      refused(
          "rules.stale", () -> publishing(storage).approve(second, version(storage, second), WANG));
      drafts(storage).takeBack(second, "li");
      refused("rules.stale", () -> publishing(storage).send(second, "改名", LI));
      Draft draft = drafts(storage).find(second).orElseThrow();
      assertThat(storage.get(Proposals.class).update(draft, "li")).isEmpty();
      publishing(storage).send(second, "改名", LI);
      publishing(storage).approve(second, version(storage, second), WANG);

      var rules = storage.get(RulesInForce.class).rules();
      assertThat(rules.digest())
          .isEqualTo(
              RULES.raised("2026-12-01", 40).with(TinyRules.PROVISION, title).read().digest());
    }
  }

  @Test
  void what_fails_a_check_or_a_case_is_neither_sent_nor_published() {
    try (Storage storage = with(Databases.H2)) {
      String wrong = RULES.changed(TinyRules.PARAMETERS, "value: 32", "value: zwei");
      String failing = RULES.changed(TinyRules.PARAMETERS, "value: 32", "value: 33");
      for (Map.Entry<String, String> one :
          Map.of("rules.check-failed", wrong, "rules.case-failed", failing).entrySet()) {
        long id = begin(storage);
        drafts(storage).save(id, TinyRules.PARAMETERS, one.getValue(), 0, "li");

        refused(one.getKey(), () -> publishing(storage).send(id, "新规定", LI));
        drafts(storage).send(id, "past the door", "li");
        refused(one.getKey(), () -> publishing(storage).approve(id, version(storage, id), WANG));
      }
      unchanged(storage);
    }
  }

  @Test
  void hostile_rules_are_refused_in_time_whichever_file_they_stand_in() throws IOException {
    try (Storage storage = with(Databases.H2);
        Stream<Path> files = Files.list(HOSTILE)) {
      long begun = System.nanoTime();
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file).replace("¦", "");
        String path = text.lines().findFirst().orElseThrow().substring(2).split(":", 2)[0];
        long id = begin(storage);
        try {
          drafts(storage).save(id, path.replace("design-approved", "hours"), text, 0, "li");
          publishing(storage).send(id, "harmless", LI);
          throw new AssertionError("sent: " + file);
        } catch (Refusal refusal) {
          assertThat(refusal.key()).as("%s", file).isIn("rules.check-failed", "rules.path.wrong");
        }
      }
      assertThat(System.nanoTime() - begun).isLessThan(60_000_000_000L);
      unchanged(storage);
    }
  }

  @Test
  void a_bomb_of_quantifiers_that_passes_its_cases_is_stopped_by_the_stored_firms() {
    try (Storage storage = with(Databases.H2)) {
      long id = bomb(storage);

      long begun = System.nanoTime();
      refused(
          "rules.audit-fails", () -> publishing(storage).approve(id, version(storage, id), WANG));
      assertThat(System.nanoTime() - begun).isLessThan(60_000_000_000L);
      unchanged(storage);
    }
  }

  @Test
  void firms_outside_the_region_of_who_approves_stop_it_too_and_are_not_named() {
    try (Storage storage = with(Databases.H2)) {
      long id = bomb(storage);

      refused(
          "rules.audit-fails.outside",
          () -> publishing(storage).approve(id, version(storage, id), ELSEWHERE));
      unchanged(storage);
    }
  }

  /** Sends a draft whose rules take too long for a firm that is stored. */
  private static long bomb(Storage storage) {
    String all = "enterprise.persons.all(%s, ";
    String bomb =
        "training.hours < param.least && "
            + all.formatted("a")
            + all.formatted("b")
            + all.formatted("c")
            + all.formatted("d")
            + "a.id != 'x' && b.id != 'x' && c.id != 'x' && d.id != 'x'))))";
    StringBuilder persons =
        new StringBuilder(
            "{\"id\": \"R\", \"trainings\": [{\"id\": \"T\", \"outcome\": \"passed\", \"hours\": 3}]}");
    for (int i = 0; i < 300; i++) {
      persons.append(", {\"id\": \"R").append(i).append("\", \"trainings\": []}");
    }
    submit(storage, persons.toString());
    long id = begin(storage);
    String text =
        RULES
            .changed(TinyRules.PROVISION, "training.hours < param.least", bomb)
            .replace("{training:", "{enterprise: {persons: []}, training:");
    drafts(storage).save(id, TinyRules.PROVISION, text, 0, "li");
    drafts(storage).send(id, "harmless", "li");
    return id;
  }

  @Test
  void the_impact_names_the_firms_whose_verdicts_change_on_a_day() {
    try (Storage storage = with(Databases.H2)) {
      submit(
          storage,
          """
          {"id": "R-1", "trainings": [{"id": "T-1", "outcome": "passed", "hours": 35}]}""");
      var raised = org.redline.audit.Auditor.of(RULES.raised("2026-12-01", 40).read());
      Impact impact = storage.get(Impact.class);

      Impact.Result before = impact.of(new Region("420606"), raised, LocalDate.of(2026, 11, 30));
      Impact.Result after = impact.of(new Region("420606"), raised, LocalDate.of(2026, 12, 1));
      Impact.Result elsewhere = impact.of(new Region("430000"), raised, LocalDate.of(2026, 12, 1));

      assertThat(before.total()).isZero();
      assertThat(before.looked()).isEqualTo(1);
      assertThat(after.rows())
          .singleElement()
          .returns("甲厂", Impact.Row::name)
          .returns("book/hours", Impact.Row::provision)
          .returns(Verdict.COMPLIANT, Impact.Row::before)
          .returns(Verdict.VIOLATED, Impact.Row::after);
      assertThat(after.sums()).singleElement().returns(1, Impact.Sum::violated);
      assertThat(after.acted()).isEqualTo(1);
      assertThat(elsewhere.all()).isZero();
      assertThat(elsewhere.rows()).isEmpty();
      assertThat(elsewhere.outside()).isEqualTo(new Impact.Outside(1, 1, 1, 1, 0));
      assertThat(after.outside()).isEqualTo(new Impact.Outside(0, 0, 0, 0, 0));
    }
  }

  @Test
  void any_earlier_publication_can_be_published_again_by_two() {
    try (Storage storage = with(Databases.H2)) {
      PublishedRules published = storage.get(PublishedRules.class);
      Publication seed = published.latest().orElseThrow();
      long raised = sent(storage, RULES.raisedText("2026-12-01", 40));
      publishing(storage).approve(raised, version(storage, raised), WANG);

      Draft back = storage.get(Proposals.class).again(seed, "回退", "wang");
      publishing(storage).send(back.id(), "回退", WANG);
      refused(
          "rules.own-work",
          () -> publishing(storage).approve(back.id(), version(storage, back.id()), WANG));
      Publication made = publishing(storage).approve(back.id(), version(storage, back.id()), LI);

      assertThat(made.letter().restores()).isEqualTo(seed.id());
      assertThat(made.letter().digest()).isEqualTo(seed.letter().digest());
      assertThat(storage.get(RulesInForce.class).rules().digest())
          .isEqualTo(seed.letter().digest());
      assertThat(published.list(0, 9)).hasSize(3);
      String between = RULES.raised("2026-12-01", 40).read().digest();
      EarlierRules earlier = storage.get(EarlierRules.class);
      assertThat(earlier.of(between)).map(RuleSet::digest).contains(between);
      assertThat(earlier.of("sha256:none")).isEmpty();
      refused("rules.same", () -> storage.get(Proposals.class).again(seed, "again", "li"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void after_a_crash_between_commit_and_the_database_the_repository_decides(Databases database) {
    try (Storage storage = with(database)) {
      long id = sent(storage, RULES.raisedText("2026-12-01", 40));
      Draft draft = drafts(storage).find(id).orElseThrow();
      TinyRules raised = RULES.raised("2026-12-01", 40);
      Letter letter =
          new Letter("t", "r", List.of("li"), "wang", id, null, null, raised.read().digest());
      Publication made =
          storage
              .get(PublishedRules.class)
              .publish(
                  raised.files(),
                  letter,
                  draft.base(),
                  ZonedDateTime.now(storage.get(Clock.class)));

      publishing(storage).reconcile();
      publishing(storage).reconcile();

      Draft found = drafts(storage).find(id).orElseThrow();
      assertThat(found.publication()).isEqualTo(made.id());
      assertThat(found.decidedBy()).isEqualTo("wang");
      RulesAtStart start =
          RulesAtStart.find(
              storage.get(PublishedRules.class),
              storage.get(ShippedRules.class),
              storage.get(Clock.class));
      assertThat(start.rules().digest()).isEqualTo(raised.read().digest());
    }
  }

  @Test
  void newer_rules_of_the_program_are_merged_with_what_was_published_here() {
    try (Storage storage = with(Databases.H2)) {
      long id = sent(storage, RULES.raisedText("2026-12-01", 40));
      publishing(storage).approve(id, version(storage, id), WANG);
      TinyRules newer =
          RULES.with(TinyRules.PROVISION, RULES.changed(TinyRules.PROVISION, "培训学时", "学时"));
      Proposals proposals = proposals(storage, newer);

      assertThat(storage.get(Proposals.class).isShippedNewer()).isFalse();
      assertThat(proposals.isShippedNewer()).isTrue();
      Draft taken = proposals.takeOver("采用", "li");
      publishing(storage).send(taken.id(), "采用", LI);
      publishing(storage).approve(taken.id(), version(storage, taken.id()), WANG);

      assertThat(proposals.isShippedNewer()).isFalse();
      assertThat(storage.get(RulesInForce.class).rules().digest())
          .isEqualTo(newer.raised("2026-12-01", 40).read().digest());
    }
  }

  private static void submit(Storage storage, String persons) {
    String profile =
        """
        {"enterprise": {"id": "91420103720552964J", "name": "甲厂", "regionCode": "420606", "persons": [%s]}}"""
            .formatted(persons);
    storage
        .get(Firms.class)
        .submit(
            new ProfileReader(Vocabulary.ofEnterprise()).read("a.json", profile.getBytes(UTF_8)),
            "form",
            "li",
            null);
  }

  private static void unchanged(Storage storage) {
    assertThat(storage.get(RulesInForce.class).rules().digest()).isEqualTo(RULES.read().digest());
    assertThat(storage.get(PublishedRules.class).list(0, 9)).hasSize(1);
  }

  private static long sent(Storage storage, String parameters) {
    long id = begin(storage);
    drafts(storage).save(id, TinyRules.PARAMETERS, parameters, 0, "li");
    publishing(storage).send(id, "新规定", LI);
    return id;
  }

  private static long begin(Storage storage) {
    String base = storage.get(Proposals.class).current().id();
    return drafts(storage).begin("提高学时", base, RuleDrafts.Origin.own(), "li").id();
  }

  private static int version(Storage storage, long id) {
    return drafts(storage).find(id).orElseThrow().version();
  }

  private static RuleDrafts drafts(Storage storage) {
    return storage.get(RuleDrafts.class);
  }

  private static Publishing publishing(Storage storage) {
    return storage.get(Publishing.class);
  }

  /** Publishing in which something happens while the files are read. */
  private static Publishing publishing(Storage storage, Runnable meanwhile) {
    Workbench workbench =
        new Workbench() {
          @Override
          public Tried read(Map<String, byte[]> files) {
            meanwhile.run();
            return super.read(files);
          }
        };
    return new Publishing(
        drafts(storage),
        storage.get(Proposals.class),
        storage.get(PublishedRules.class),
        storage.get(ShippedRules.class),
        storage.get(RulesInForce.class),
        workbench,
        storage.get(Impact.class),
        storage.get(TransactionTemplate.class),
        storage.get(Clock.class));
  }

  /** Proposals as they are after a start with rules of the program. */
  private static Proposals proposals(Storage storage, TinyRules own) {
    ShippedRules shipped = new ShippedRules(own.read(), own::files);
    PublishedRules published = storage.get(PublishedRules.class);
    return new Proposals(
        drafts(storage),
        published,
        shipped,
        storage.get(RulesInForce.class),
        RulesAtStart.find(published, shipped, storage.get(Clock.class)));
  }

  private static void refused(String key, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }

  private static Account account(String name, Role role) {
    return new Account(1, name, name, "", "000000", null, true, Set.of(role));
  }

  private static Storage with(Databases database) {
    return new Storage(
        database,
        Journal.class,
        Firms.class,
        Rules.class,
        RuleDrafts.class,
        Proposals.class,
        Workbench.class,
        Impact.class,
        Publishing.class,
        EarlierRules.class);
  }

  @TestConfiguration
  static class Rules {
    @Bean
    Folder folder() throws IOException {
      return new Folder(Files.createTempDirectory("rules"));
    }

    @Bean
    PublishedRules published(Folder folder) {
      return PublishedRules.at(folder.path());
    }

    @Bean
    ShippedRules shipped() {
      return new ShippedRules(RULES.read(), RULES::files);
    }

    @Bean
    RulesAtStart start(PublishedRules published, ShippedRules shipped, Clock clock) {
      return RulesAtStart.find(published, shipped, clock);
    }

    @Bean
    RulesInForce inForce(RulesAtStart start) {
      return new RulesInForce(start.rules());
    }
  }

  record Folder(Path path) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      FileSystemUtils.deleteRecursively(path);
    }
  }
}
