package org.redline.web.inspection;

import java.util.List;
import java.util.Set;

/**
 * What one report says otherwise than an earlier one.
 *
 * @param from the earlier
 * @param to the later
 * @param differs in what the two were made otherwise
 * @param attributed whether each change is known to come from one of these
 * @param facts the facts that changed, in words
 * @param findings findings that are new, gone, or have another outcome or state
 * @param actions actions that are new, gone, or stand otherwise
 */
record Comparison(
    StoredReport from,
    StoredReport to,
    Set<Cause> differs,
    boolean attributed,
    List<String> facts,
    List<Change> findings,
    List<Change> actions) {

  public boolean same() {
    return findings.isEmpty() && actions.isEmpty();
  }

  /**
   * A change.
   *
   * @param kind {@code new}, {@code gone} or {@code changed}
   * @param title of the provision or action
   * @param subject what it is about
   * @param was how it stood; empty where it is new
   * @param now how it stands; empty where it is gone
   * @param weight the graver first
   * @param causes what brought it about; empty where that cannot be told
   * @param facts which facts, in words
   */
  record Change(
      String kind,
      String title,
      String subject,
      String was,
      String now,
      int weight,
      Set<Cause> causes,
      List<String> facts) {}
}
