package org.redline.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redline.audit.AuditReport;
import org.redline.audit.Finding;
import org.redline.facts.Fact;
import org.redline.network.Subject;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;

/** What findings and actions of one report are about, by type, id and name. */
final class Subjects {
  private final Words words;
  private final Map<String, Subject> byId = new HashMap<>();

  Subjects(AuditReport report, Words words) {
    this(report.findings(), words);
  }

  Subjects(List<Finding> findings, Words words) {
    this.words = words;
    for (Finding finding : findings) {
      Subject subject = finding.subject();
      if (subject.id() != null) {
        byId.putIfAbsent(subject.type().name() + "/" + subject.id(), subject);
      }
    }
  }

  String of(Subject subject) {
    Fact fact = subject.fact();
    if (subject.records().length == 1) {
      return words.get("subject.unit");
    } else if (fact == null) {
      return words.get("subject.unknown", label(subject.type()));
    }
    String id = fact.id();
    String name = name(subject.type(), fact);
    String text = label(subject.type()) + (id == null ? "" : " " + id);
    return name == null ? text : words.get("subject.named", text, name);
  }

  /** What an action is about: the action knows its subject by type and id only. */
  String of(String kind, @Nullable String id) {
    Subject known = id == null ? null : byId.get(kind + "/" + id);
    if (known != null) {
      return of(known);
    }
    RecordType type = words.rules().vocabulary().type(kind).orElse(null);
    if (type == null || type == words.rules().vocabulary().root()) {
      return words.get("subject.unit");
    }
    return id == null ? label(type) : label(type) + " " + id;
  }

  private String label(RecordType type) {
    return words.chinese() ? type.term().zh() : type.term().en();
  }

  private static @Nullable String name(RecordType type, Fact fact) {
    Field field = type.field("name").orElse(type.field("description").orElse(null));
    return field == null ? null : (String) field.get(fact);
  }
}
