package org.redline.web.overview;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.redline.audit.AuditReport;
import org.redline.audit.Finding;

/**
 * The outcomes of one firm in one short text: a letter for each provision, in the order of the run,
 * that stands for the set of outcomes of its findings. So a run keeps every verdict of every firm,
 * and the database finds the firms of a cell without reading reports.
 */
final class VerdictLine {
  private static final String LETTERS =
      "-abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";

  private final Map<String, Integer> places = new HashMap<>();

  /** Lines over these provisions. */
  VerdictLine(List<String> provisions) {
    for (String provision : provisions) {
      places.put(provision, places.size());
    }
  }

  /** The line of a report. */
  String of(AuditReport report) {
    int[] sets = new int[places.size()];
    for (Finding finding : report.findings()) {
      Integer place = places.get(finding.provision().id());
      if (place != null) {
        sets[place] |= Outcome.of(finding).bit();
      }
    }
    return Arrays.stream(sets)
        .mapToObj(set -> String.valueOf(LETTERS.charAt(set)))
        .collect(Collectors.joining());
  }

  /** The outcomes that a letter stands for. */
  static Set<Outcome> outcomes(char letter) {
    int set = LETTERS.indexOf(letter);
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      if ((set & outcome.bit()) != 0) {
        outcomes.add(outcome);
      }
    }
    return outcomes;
  }

  /** The letters that do not stand for an outcome. */
  static String without(Outcome outcome) {
    return LETTERS
        .chars()
        .filter(letter -> !outcomes((char) letter).contains(outcome))
        .mapToObj(letter -> String.valueOf((char) letter))
        .collect(Collectors.joining());
  }
}
