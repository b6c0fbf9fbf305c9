package org.redline.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redline.audit.AuditReport;
import org.redline.audit.MandatedAction;
import org.redline.memory.LegalKind;
import org.redline.memory.Standing;
import org.redline.report.Block.Heading;
import org.redline.report.Block.Paragraph;

/**
 * What follows: legal steps by legal kind, what a campaign demands beside them, what may follow.
 */
final class ActionsSection {
  private final Words words;
  private final ActionEntry entries;

  ActionsSection(Words words, Subjects subjects) {
    this.words = words;
    this.entries = new ActionEntry(words, subjects);
  }

  List<Block> of(AuditReport report) {
    List<Block> blocks = new ArrayList<>();
    steps(certain(report, Standing.LAW), blocks);
    demands(certain(report, Standing.CAMPAIGN), blocks);
    possible(report.actions().stream().filter(MandatedAction::possible).toList(), blocks);
    return blocks;
  }

  private void steps(List<MandatedAction> steps, List<Block> blocks) {
    blocks.add(new Heading(2, words.get("section.steps", steps.size())));
    blocks.add(new Paragraph(words.get(steps.isEmpty() ? "none.steps" : "steps.how")));
    int number = 0;
    for (LegalKind kind : LegalKind.values()) {
      List<MandatedAction> ofKind =
          steps.stream().filter(action -> action.action().kind() == kind).toList();
      if (!ofKind.isEmpty()) {
        blocks.add(new Heading(3, words.of(kind)));
      }
      for (MandatedAction action : ofKind) {
        blocks.add(entries.of(++number, action));
      }
    }
  }

  private void demands(List<MandatedAction> demands, List<Block> blocks) {
    if (!demands.isEmpty()) {
      blocks.add(new Heading(2, words.get("section.demands", demands.size())));
      blocks.add(new Paragraph(words.get("demands.how")));
    }
    int number = 0;
    for (MandatedAction action : demands) {
      blocks.add(entries.of(++number, action));
    }
  }

  /** What depends on facts that are missing, in short: most of it will never come about. */
  private void possible(List<MandatedAction> possible, List<Block> blocks) {
    Map<String, List<MandatedAction>> alike = new LinkedHashMap<>();
    for (MandatedAction action : possible) {
      alike.computeIfAbsent(likeness(action), key -> new ArrayList<>()).add(action);
    }
    if (!possible.isEmpty()) {
      blocks.add(new Heading(2, words.get("section.possible", alike.size())));
      blocks.add(new Paragraph(words.get("possible.how")));
    }
    int number = 0;
    for (List<MandatedAction> group : alike.values()) {
      blocks.add(entries.inShort(++number, group));
    }
  }

  /** What an officer would do is the same, for other reasons. */
  private static String likeness(MandatedAction action) {
    return String.join(
        "/",
        action.action().key(),
        action.standing().code(),
        action.party().code(),
        action.stage().code(),
        action.subjectKind(),
        String.valueOf(action.subjectId()),
        String.valueOf(action.may()),
        action.authority());
  }

  private static List<MandatedAction> certain(AuditReport report, Standing standing) {
    return report.actions().stream()
        .filter(action -> action.standing() == standing && !action.possible())
        .toList();
  }
}
