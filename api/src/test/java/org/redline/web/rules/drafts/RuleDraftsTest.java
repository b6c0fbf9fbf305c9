package org.redline.web.rules.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redline.web.Databases;
import org.redline.web.Storage;
import org.redline.web.journal.Journal;
import org.redline.web.rules.drafts.Draft.State;

class RuleDraftsTest {
  private static final String BASE = "a".repeat(40);
  private static final String PATH = "training/parameters.yaml";

  @ParameterizedTest
  @EnumSource
  void a_draft_is_written_by_several_sent_and_published(Databases database) {
    try (Storage storage = with(database)) {
      RuleDrafts drafts = storage.get(RuleDrafts.class);
      long id = begin(drafts);

      drafts.save(id, PATH, "a: 1\r\nb: 𠮷\r\n", 0, "li");
      drafts.save(id, PATH, "a: 2\n", 1, "zhao");
      drafts.save(id, "training/old.yaml", null, 0, "li");
      drafts.send(id, "因为", "li");

      Draft draft = drafts.find(id).orElseThrow();
      assertThat(draft.state()).isEqualTo(State.SENT);
      assertThat(draft.reason()).isEqualTo("因为");
      assertThat(draft.changedAt().toInstant()).isEqualTo(Storage.NOW);
      assertThat(drafts.authors(id)).containsExactly("li", "zhao");
      assertThat(drafts.files(id)).extracting(DraftFile::content).containsExactly(null, "a: 2\n");
      assertThat(drafts.pending()).containsExactly(draft);

      drafts.published(id, "b".repeat(40), "wang");
      assertThat(drafts.pending()).isEmpty();
      assertThat(drafts.done(9)).singleElement().returns("wang", Draft::decidedBy);
      assertThat(storage.get(Journal.class).firstBroken()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void nobody_overwrites_what_somebody_else_saved(Databases database) {
    try (Storage storage = with(database)) {
      RuleDrafts drafts = storage.get(RuleDrafts.class);
      long id = begin(drafts);
      drafts.save(id, PATH, "a: 1\n", 0, "li");

      refused("rules.overtaken", () -> drafts.save(id, PATH, "a: 9\n", 0, "zhao"));
      assertThat(drafts.authors(id)).containsExactly("li");
      assertThat(drafts.save(id, PATH, "a: 1\n", 0, "zhao").version()).isEqualTo(1);
      assertThat(drafts.save(id, PATH, "a: 3\n", 1, "zhao").version()).isEqualTo(2);
      drafts.forget(id, PATH, "li");
      refused("rules.overtaken", () -> drafts.save(id, PATH, "a: 4\n", 2, "zhao"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_was_sent_is_not_written_on_until_it_comes_back(Databases database) {
    try (Storage storage = with(database)) {
      RuleDrafts drafts = storage.get(RuleDrafts.class);
      long id = begin(drafts);
      drafts.save(id, PATH, "a: 1\n", 0, "li");
      drafts.send(id, "because", "li");
      int sent = drafts.find(id).orElseThrow().version();

      refused("rules.not-open", () -> drafts.save(id, PATH, "a: 2\n", 1, "li"));
      refused("rules.changed-since", () -> drafts.giveBack(id, sent - 1, "no", "wang"));
      refused("rules.reason.wrong", () -> drafts.giveBack(id, sent, " ", "wang"));
      drafts.giveBack(id, sent, "没有依据", "wang");
      assertThat(drafts.find(id).orElseThrow().returned()).isEqualTo("没有依据");
      drafts.save(id, PATH, "a: 2\n", 1, "li");
      refused("rules.not-sent", () -> drafts.sent(id, sent + 2));
      assertThat(drafts.authors(id)).containsExactly("li");

      drafts.send(id, "now with a basis", "li");
      drafts.takeBack(id, "li");
      drafts.drop(id, "li");
      assertThat(drafts.find(id).orElseThrow().state()).isEqualTo(State.DROPPED);
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_is_no_rule_file_is_refused(Databases database) {
    try (Storage storage = with(database)) {
      RuleDrafts drafts = storage.get(RuleDrafts.class);
      long id = begin(drafts);

      for (String path :
          new String[] {
            "../laws.yaml", "a/b/c.yaml", "a/B.yaml", "x.txt", "/etc/x.yaml", "a/.yaml"
          }) {
        refused("rules.path.wrong", () -> drafts.save(id, path, "a", 0, "li"));
      }
      refused("rules.nul", () -> drafts.save(id, PATH, "a\0", 0, "li"));
      refused("rules.too-large", () -> drafts.save(id, PATH, "a".repeat(2 << 20), 0, "li"));
      refused("rules.title.wrong", () -> drafts.begin(" ", BASE, RuleDrafts.Origin.own(), "li"));
      refused("rules.no-draft", () -> drafts.save(999, PATH, "a", 0, "li"));
      assertThat(drafts.files(id)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_draft_that_is_brought_up_to_date_has_its_files_on_the_new_base(Databases database) {
    try (Storage storage = with(database)) {
      RuleDrafts drafts = storage.get(RuleDrafts.class);
      long id = begin(drafts);
      drafts.save(id, PATH, "a: 1\n", 0, "li");

      drafts.put(
          id,
          Map.of("b/c.yaml", Optional.of("x"), "b/d.yaml", Optional.empty()),
          "c".repeat(40),
          "li");

      assertThat(drafts.find(id).orElseThrow().base()).isEqualTo("c".repeat(40));
      assertThat(drafts.files(id))
          .extracting(DraftFile::path)
          .containsExactly("b/c.yaml", "b/d.yaml");
      assertThat(drafts.file(id, "b/c.yaml").orElseThrow().version()).isGreaterThan(1);
    }
  }

  private static void refused(String key, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }

  private static long begin(RuleDrafts drafts) {
    return drafts.begin("提高学时", BASE, RuleDrafts.Origin.own(), "li").id();
  }

  private static Storage with(Databases database) {
    return new Storage(database, Journal.class, RuleDrafts.class);
  }
}
