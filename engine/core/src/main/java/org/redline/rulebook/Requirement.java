package org.redline.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.text.Bilingual;

/**
 * A requirement of the source documents.
 *
 * @param id such as {@code TSS-01}
 * @param title short title
 * @param says what is demanded of whom, in our own words
 * @param source keys in {@code laws.yaml}
 * @param appliesTo enterprise, project, person, department, region …
 * @param status how the rules deal with it
 * @param reason why it is not automated (then it must stand), or how it is
 */
public record Requirement(
    String id,
    Bilingual title,
    Bilingual says,
    List<String> source,
    List<String> appliesTo,
    Status status,
    @Nullable Bilingual reason) {

  /** How the rules deal with a requirement. */
  public enum Status {
    /** Judged by provisions, or derived by mandate rules. */
    AUTOMATED,
    /** A warning without a legal number. */
    ADVISORY,
    /** A maxim that no rule judges by itself, such as an invariant of the engine. */
    DOCTRINE,
    /** Binds authorities only. */
    DEPARTMENT_ACTION;

    /** Whether a reason must say what stands for it, so that no rule has to cover it. */
    public boolean livesByReason() {
      return this == DOCTRINE || this == DEPARTMENT_ACTION;
    }
  }
}
