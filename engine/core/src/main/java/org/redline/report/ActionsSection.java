package org.redline.report;

import java.util.ArrayList;
import java.util.List;
import org.redline.audit.AuditReport;
import org.redline.audit.MandatedAction;
import org.redline.memory.LegalKind;
import org.redline.memory.Standing;
import org.redline.report.Block.Heading;
import org.redline.report.Block.Paragraph;

/** What follows: legal steps by legal kind, then what a campaign demands beside them. */
final class ActionsSection {
  private final Words words;
  private final ActionEntry entries;

  ActionsSection(Words words, Subjects subjects) {
    this.words = words;
    this.entries = new ActionEntry(words, subjects);
  }

  List<Block> of(AuditReport report) {
    List<Block> blocks = new ArrayList<>();
    List<MandatedAction> steps = standing(report, Standing.LAW);
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
    demands(report, blocks);
    return blocks;
  }

  private void demands(AuditReport report, List<Block> blocks) {
    List<MandatedAction> demands = standing(report, Standing.CAMPAIGN);
    if (demands.isEmpty()) {
      return;
    }
    blocks.add(new Heading(2, words.get("section.demands", demands.size())));
    blocks.add(new Paragraph(words.get("demands.how")));
    int number = 0;
    for (MandatedAction action : demands) {
      blocks.add(entries.of(++number, action));
    }
  }

  private static List<MandatedAction> standing(AuditReport report, Standing standing) {
    return report.actions().stream().filter(action -> action.standing() == standing).toList();
  }
}
