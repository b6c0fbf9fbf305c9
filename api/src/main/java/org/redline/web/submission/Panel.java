package org.redline.web.submission;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the form: what the audit says by now, and what to ask for next.
 *
 * @param violated what is violated
 * @param undetermined how many findings cannot be judged yet
 * @param unknown titles of the provisions that cannot be judged yet
 * @param compliant how many are compliant
 * @param wrong how many fields are filled in wrongly, and count as unknown
 * @param question the fact to ask for now; null when there is none
 * @param next the facts to ask for after that
 * @param failure why there is no audit; empty if there is one
 */
public record Panel(
    List<Violated> violated,
    int undetermined,
    List<String> unknown,
    int compliant,
    int wrong,
    @Nullable Question question,
    List<Wanted> next,
    String failure) {

  /**
   * A breach.
   *
   * @param title title of the provision
   * @param subject what it is about
   * @param law what is broken
   * @param suspected whether the facts are only declared
   */
  public record Violated(String title, String subject, String law, boolean suspected) {}

  /**
   * A fact that provisions wait for.
   *
   * @param path its path in the draft
   * @param label the way to it
   * @param provisions how many provisions it could settle
   */
  public record Wanted(String path, String label, int provisions) {
    /** The path as a part of the ids of a page. */
    public String id() {
      return FormPart.id(path);
    }
  }

  /**
   * The fact to ask for now.
   *
   * @param wanted the fact
   * @param part how it is filled in
   * @param why titles of provisions that it could settle
   */
  public record Question(Wanted wanted, FormPart part, List<String> why) {}
}
