package org.redline.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.redline.audit.MandatedAction;
import org.redline.audit.MandatedAction.LeadingStep;
import org.redline.audit.Money;
import org.redline.audit.PreconditionState;
import org.redline.memory.Standing;
import org.redline.report.Block.Entry;
import org.redline.report.Block.Row;
import org.redline.rulebook.ActionKind;
import org.redline.rulebook.Benchmark;
import org.redline.rulebook.Citations;
import org.redline.rulebook.MandateRule;
import org.redline.rulebook.Provision;
import org.redline.text.Bilingual;

/** One action with everything that an officer must know before taking it. */
final class ActionEntry {
  private final Words words;
  private final Subjects subjects;
  private final Paths paths;
  private final Citations citations;
  private final Sums sums;
  private final Terms terms;
  private final Procedure procedure;
  private final Map<String, Bilingual> reasons = new TreeMap<>();

  ActionEntry(Words words, Subjects subjects) {
    this.words = words;
    this.subjects = subjects;
    this.paths = new Paths(words);
    this.citations = words.citations();
    this.sums = new Sums(words);
    this.terms = new Terms(words);
    this.procedure = new Procedure(words);
    for (Provision provision : words.rules().provisions()) {
      reasons.put(provision.id(), provision.title());
    }
    for (MandateRule rule : words.rules().mandates()) {
      reasons.put(rule.id(), rule.title());
    }
  }

  Entry of(int number, MandatedAction action) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(words.get("row.who"), who(action)));
    rows.add(
        Row.of(words.get("row.subject"), subjects.of(action.subjectKind(), action.subjectId())));
    if (action.amount() != null) {
      rows.add(Row.of(words.get("row.sum"), sums.of(action.amount())));
    }
    lines("row.benchmarks", action.benchmarks().stream().map(this::benchmark).toList(), rows);
    lines("row.conditions", action.preconditions().stream().map(this::condition).toList(), rows);
    lines("row.through", action.leadsThrough().stream().map(this::step).toList(), rows);
    if (action.due() != null) {
      rows.add(Row.of(words.get("row.due"), terms.of(action.due())));
    }
    documents(action, rows);
    if (!action.basis().isEmpty()) {
      rows.add(Row.of(words.get("row.basis"), citations.of(action.basis())));
    }
    lines("row.because", action.because().stream().map(this::reason).toList(), rows);
    String title = words.of(action.action().title()) + marks(action);
    return new Entry(words.get("numbered", number, title), rows);
  }

  /** What may follow, for which reasons, and what is missing for each. */
  Entry inShort(int number, List<MandatedAction> alike) {
    MandatedAction first = alike.get(0);
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(words.get("row.who"), who(first)));
    rows.add(Row.of(words.get("row.subject"), subjects.of(first.subjectKind(), first.subjectId())));
    Map<List<String>, Set<String>> reasons = new LinkedHashMap<>();
    for (MandatedAction action : alike) {
      Set<String> same = reasons.computeIfAbsent(action.missing(), m -> new TreeSet<>());
      action.because().forEach(id -> same.add(reason(id)));
    }
    if (reasons.size() == 1) {
      lines("row.missing", first.missing().stream().map(paths::named).toList(), rows);
      lines("row.because", List.copyOf(reasons.values().iterator().next()), rows);
    } else {
      List<String> said = new ArrayList<>();
      reasons.forEach((missing, because) -> said.add(lacking(missing, because)));
      lines("row.because", said, rows);
    }
    String title = words.of(first.action().title()) + marks(first);
    return new Entry(words.get("numbered", number, title), rows);
  }

  private String lacking(List<String> missing, Set<String> because) {
    String said = words.list(List.copyOf(because));
    List<String> labels = missing.stream().map(paths::label).toList();
    return labels.isEmpty() ? said : said + words.get("state.missing", words.list(labels));
  }

  private String who(MandatedAction action) {
    String must = words.get(action.may() ? "may" : "shall");
    return words.marks(
        List.of(
            action.standing() == Standing.LAW ? must : words.of(action.standing()),
            words.get("party", words.of(action.party())),
            words.get("authority", words.authority(action.authority())),
            words.of(action.stage())));
  }

  private String marks(MandatedAction action) {
    StringBuilder marks = new StringBuilder();
    if (action.held() != null) {
      marks.append(words.get("mark.held", words.of(action.held())));
    }
    if (action.supersededBy() != null) {
      marks.append(words.get("mark.superseded", title(action.supersededBy())));
    }
    return marks.toString();
  }

  private String title(String key) {
    ActionKind kind = words.rules().actions().get(key);
    return kind == null ? key : words.of(kind.title());
  }

  private String benchmark(Benchmark benchmark) {
    Money range = new Money(benchmark.range().min(), benchmark.range().max(), List.of());
    return words.marks(
        List.of(
            words.of(benchmark.grade()), sums.of(range), citations.of(List.of(benchmark.basis()))));
  }

  private String condition(PreconditionState state) {
    String line = words.get("state." + state.state(), words.of(state.text()));
    List<String> missing = state.missing().stream().map(paths::named).toList();
    if (!missing.isEmpty()) {
      line += words.get("state.missing", words.list(missing));
    }
    List<String> rules = state.of().stream().map(this::reason).toList();
    return rules.isEmpty() ? line : line + words.get("state.of", words.list(rules));
  }

  private String step(LeadingStep step) {
    return words.get(step.stands() ? "step.stands" : "step.later", words.of(step.action().title()));
  }

  private void documents(MandatedAction action, List<Row> rows) {
    String document = action.action().document();
    if (document != null) {
      String mark = words.unverified(words.documentUnverified(document));
      rows.add(Row.of(words.get("row.document"), words.document(document) + mark));
    }
    lines("row.procedure", procedure.of(action.action()), rows);
  }

  private String reason(String id) {
    Bilingual title = reasons.get(id);
    return title == null ? id : words.of(title);
  }

  private void lines(String label, List<String> lines, List<Row> rows) {
    if (!lines.isEmpty()) {
      rows.add(new Row(words.get(label), lines));
    }
  }
}
