package org.redline.web.enforcement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redline.audit.AuditReport;
import org.redline.audit.Finding;
import org.redline.audit.MandatedAction;
import org.redline.memory.Standing;
import org.redline.packed.KeptRules;
import org.redline.packed.PackedRules;
import org.redline.profile.Profile;
import org.redline.profile.ProfileReader;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.Databases;
import org.redline.web.Storage;
import org.redline.web.documents.Offices;
import org.redline.web.firms.Firms;
import org.redline.web.inspection.EngineVersion;
import org.redline.web.inspection.Reports;
import org.redline.web.journal.Journal;
import org.redline.web.rules.RulesInForce;
import org.redline.web.users.Account;
import org.redline.web.users.Accounts;
import org.redline.web.users.Region;
import org.redline.web.users.Role;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Officers who take steps, on a day that the test sets. */
final class Office implements AutoCloseable {
  static final String FIRM = "91420103720552964J";
  static final String TRAINING = "daily-duties/training-recorded";

  /** What is known of a firm: training is not recorded, and a major hazard is open. */
  static final String UNIT =
      """
      "address": "航空路1号", "businesses": [{"id": "B-1", "sector": "machinery"}], "headcount": 30,
      "management": {"trainingRecords": "none", "dangersTold": "all"},
      "hazards": [{"id": "H-1", "description": "除尘系统", "level": "major", "criterion": "标准",
        "foundOn": "2026-02-20", "foundBy": "authority", "state": "open", "safetyAssured": false,
        "removableAtOnce": false, "measuresTaken": false, "productionContinues": true,
        "acceptance": "none", "listing": {"state": "none"}, "reported": true}],
      "accidents": [], "decisions": [], "closures": [], "determinations": [], "transfers": []""";

  private static final RulesInForce RULES = new RulesInForce(KeptRules.or(PackedRules::read));

  private final Storage storage;
  private long file;

  Office(Databases database, Class<?>... more) {
    Set<Class<?>> parts =
        new LinkedHashSet<>(
            List.of(
                DayClock.class,
                Engine.class,
                Journal.class,
                Accounts.class,
                Firms.class,
                Reports.class,
                CaseFiles.class,
                Offices.class,
                Loop.class));
    parts.addAll(List.of(more));
    storage = new Storage(database, parts.toArray(new Class<?>[0]));
    account("zhang", Set.of(Role.INSPECTOR, Role.REVIEWER));
    account("li", Set.of(Role.INSPECTOR));
    account("wang", Set.of(Role.REVIEWER));
    account("zhao", Set.of(Role.REVIEWER));
    account("sun", Set.of(Role.HEAD));
  }

  @TestConfiguration
  static class Engine {
    @Bean
    RulesInForce rules() {
      return RULES;
    }

    @Bean
    EngineVersion version() {
      return new EngineVersion("test");
    }
  }

  private void account(String name, Set<Role> roles) {
    storage
        .get(Accounts.class)
        .add(
            new Accounts.NewAccount(
                name,
                "officer " + name,
                "three bridges and a ferry",
                "420606",
                "鄂A-" + name,
                roles),
            "test");
  }

  /** Somebody who may act, review and approve, though not in one file. */
  void both(String name) {
    account(name, Set.of(Role.INSPECTOR, Role.REVIEWER, Role.HEAD));
  }

  Account account(String name) {
    return storage.get(Accounts.class).find(name).orElseThrow();
  }

  void submit(String enterprise) {
    storage.get(Firms.class).submit(profile(enterprise), "form", "firm", null);
  }

  static Profile profile(String enterprise) {
    String text =
        "{\"enterprise\": {\"id\": \"%s\", \"name\": \"甲厂\", \"regionCode\": \"420606\", %s}}"
            .formatted(FIRM, enterprise);
    return new ProfileReader(Vocabulary.ofEnterprise()).read("a.json", text.getBytes(UTF_8));
  }

  Firms firms() {
    return storage.get(Firms.class);
  }

  <T> T get(Class<T> component) {
    return storage.get(component);
  }

  void open() {
    file = storage.get(Loop.class).open(firms().find(FIRM).orElseThrow(), account("zhang"));
  }

  CaseFile file() {
    return storage.get(CaseFiles.class).find(new Region("420606"), file).orElseThrow();
  }

  /** The number of the finding of a provision in the file. */
  int finding(String provision) {
    return file().inspection().findings().stream()
        .filter(f -> f.provision().equals(provision))
        .findFirst()
        .orElseThrow()
        .number();
  }

  /** The values of a form that says the same of every finding. */
  String[] all(String outcome) {
    var findings = file().inspection().findings();
    String[] values = new String[2 + 2 * findings.size()];
    values[0] = "place";
    values[1] = "打磨车间";
    for (int i = 0; i < findings.size(); i++) {
      values[2 + 2 * i] = "outcome." + findings.get(i).number();
      values[3 + 2 * i] = outcome;
    }
    return values;
  }

  void on(String day) {
    storage.get(DayClock.class).on(day);
  }

  /**
   * The values of the form of an order on one finding.
   *
   * @param finding its number
   * @param due the last day of its term; empty where it has none
   * @param more further names and values
   */
  static String[] order(String kind, Object finding, String demand, String due, String... more) {
    List<String> values = new ArrayList<>(List.of("kind", kind, "item." + finding, "on"));
    values.addAll(List.of("demand." + finding, demand, "due." + finding, due));
    values.addAll(List.of(more));
    return values.toArray(new String[0]);
  }

  /** Takes a step today; nothing may be wrong with it. */
  void take(StepKind kind, String... values) {
    assertThat(tried("zhang", kind, values)).as(kind.code()).isEmpty();
  }

  /** The keys of what is wrong with a step. */
  List<String> wrong(StepKind kind, String... values) {
    List<String> keys = tried("zhang", kind, values).stream().map(Fields.Problem::key).toList();
    assertThat(keys).as(kind.code()).isNotEmpty();
    return keys;
  }

  /** The same of a step that is dated on an earlier day. */
  List<String> wrongOn(String day, StepKind kind, String... values) {
    List<String> dated = new ArrayList<>(List.of(values));
    dated.addAll(List.of("day", day));
    return wrong(kind, dated.toArray(new String[0]));
  }

  List<Fields.Problem> tried(String by, StepKind kind, String... values) {
    Map<String, String> filled = new HashMap<>();
    filled.put("day", storage.get(DayClock.class).day());
    filled.put("second", by.equals("li") ? "zhang" : "li");
    if (kind == StepKind.SERVE) {
      filled.put("servicePlace", "甲厂办公室");
    }
    for (int i = 0; i < values.length; i += 2) {
      filled.put(values[i], values[i + 1]);
    }
    CaseFile now = file();
    return storage.get(Loop.class).take(now, now.version(), kind, filled, account(by));
  }

  /** Officers find something of a finding. */
  void determine(String provision, String... questions) {
    InspectedFinding finding = file().finding(finding(provision)).orElseThrow();
    String subject = provision + "|" + finding.subject();
    for (String question : questions) {
      String[] found = {
        "question", question, "subject", subject, "answer", "found", "reason", "现场认定"
      };
      take(StepKind.DETERMINE, found);
    }
  }

  /** Officers answer a question about a stop. */
  void answer(String question, String stop, String answer, String reason) {
    take(
        StepKind.DETERMINE,
        "question",
        question,
        "subject",
        stop,
        "answer",
        answer,
        "reason",
        reason);
  }

  /** Approves the last step that waits. */
  void approve(String by) {
    assertThat(decided(by, Step.Approval.APPROVED)).isEmpty();
  }

  List<Fields.Problem> decided(String by, Step.Approval decision) {
    CaseFile now = file();
    int step = now.steps().stream().filter(Step::waits).reduce((a, b) -> b).orElseThrow().number();
    return storage.get(Loop.class).decide(now, now.version(), step, decision, account(by));
  }

  AuditReport report() {
    return look().report();
  }

  Taking look() {
    return storage.get(Loop.class).look(file(), account("zhang"));
  }

  /** What the audit of the day says of a provision. */
  Finding found(String provision) {
    return report().findings().stream()
        .filter(f -> f.provision().id().equals(provision))
        .findFirst()
        .orElseThrow();
  }

  /** The legal steps of a kind that nothing holds back and that do not depend on the unknown. */
  List<MandatedAction> mandated(String action) {
    return report().actions().stream()
        .filter(a -> a.action().key().equals(action) && a.standing() == Standing.LAW)
        .filter(a -> !a.possible() && a.held() == null)
        .toList();
  }

  /** Whether the stop is to be held. */
  boolean held(String stop) {
    return mandated("hold-stop").stream().anyMatch(a -> stop.equals(a.subjectId()));
  }

  /** The days of what is due of a kind. */
  List<String> due(String key) {
    return Dues.of(file(), look().terms()).stream()
        .filter(due -> due.key().equals(key))
        .map(due -> due.day().toString())
        .toList();
  }

  List<StepKind> next() {
    return NextSteps.of(look()).stream().map(Next::step).distinct().toList();
  }

  String lastId() {
    return String.valueOf(file().steps().get(file().steps().size() - 1).about());
  }

  @Override
  public void close() {
    storage.close();
  }
}
