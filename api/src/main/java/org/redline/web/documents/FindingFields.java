package org.redline.web.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.redline.audit.Finding;
import org.redline.audit.MandatedAction;
import org.redline.audit.Money;
import org.redline.facts.Grade;
import org.redline.memory.Standing;
import org.redline.report.Phrases;
import org.redline.rulebook.Basis;
import org.redline.rulebook.Wording;
import org.redline.text.Language;

/** What a document says of its findings: what was broken, by what it is punished, and how far. */
final class FindingFields {
  private final Drawing drawing;
  private final Catalogue.Details details;
  private final Phrases phrases;
  private final List<Finding> findings;

  FindingFields(Drawing drawing) {
    this.drawing = drawing;
    this.details = Catalogue.of(drawing.kind());
    this.phrases = Phrases.of(drawing.audited().report(), drawing.audited().rules(), Language.ZH);
    this.findings =
        drawing.findings().stream()
            .map(key -> Sheets.find(drawing, key))
            .flatMap(Optional::stream)
            .toList();
  }

  void fill(Map<String, String> texts, Map<String, List<Map<String, String>>> lists) {
    List<Map<String, String>> rows = new ArrayList<>();
    Set<Basis> breaks = new LinkedHashSet<>();
    Set<Basis> punishedBy = new LinkedHashSet<>();
    Set<String> ranges = new LinkedHashSet<>();
    for (Finding finding : findings) {
      rows.add(row(finding, rows.size() + 1));
      breaks.addAll(finding.breaks());
      punishedBy.addAll(punishedBy(finding));
      ranges.addAll(ranges(finding));
    }
    lists.put("findings", rows.isEmpty() ? List.of(blank()) : rows);
    texts.put("breaks", Sheets.places(drawing.audited(), List.copyOf(breaks)));
    texts.put("punishedBy", Sheets.places(drawing.audited(), List.copyOf(punishedBy)));
    texts.put("ranges", String.join("；", ranges));
  }

  private Map<String, String> row(Finding finding, int number) {
    boolean suspected =
        details.findings() == Catalogue.Proof.SUSPECTED || finding.grade() != Grade.VERIFIED;
    Map<String, String> row = new LinkedHashMap<>();
    row.put("no", Integer.toString(number));
    row.put("subject", Sheets.about(finding, drawing.audited().rules().vocabulary()));
    row.put(
        "text",
        Sheets.about(finding, drawing.audited().rules().vocabulary())
            + "："
            + (suspected ? "涉嫌" : "")
            + "不符合“"
            + finding.provision().title().zh()
            + "”的要求");
    row.put("evidence", evidence(finding));
    row.put("breaks", "违反" + Sheets.places(drawing.audited(), finding.breaks()));
    row.put("punishedBy", Sheets.places(drawing.audited(), punishedBy(finding)));
    return row;
  }

  private String evidence(Finding finding) {
    return finding.evidence().stream()
        .map(found -> phrases.path(found.path()) + "：" + phrases.value(found))
        .collect(Collectors.joining("；"));
  }

  private static Map<String, String> blank() {
    return Map.of(
        "no", "1", "subject", "", "text", "", "evidence", "", "breaks", "", "punishedBy", "");
  }

  private static List<Basis> punishedBy(Finding finding) {
    return finding.wording().map(Wording::punishedBy).orElse(List.of());
  }

  /** Ranges of fines against the party of the document; no sum is ever chosen. */
  private List<String> ranges(Finding finding) {
    return Sheets.report(drawing, finding).actions().stream()
        .filter(action -> Sheets.follows(action, finding))
        .filter(action -> action.standing() == Standing.LAW && action.supersededBy() == null)
        .filter(action -> Sheets.against(drawing, action.party()))
        .map(this::range)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private Optional<String> range(MandatedAction action) {
    Money amount = action.amount();
    return amount == null
        ? Optional.empty()
        : Optional.of(action.action().title().zh() + " " + phrases.sum(amount));
  }
}
