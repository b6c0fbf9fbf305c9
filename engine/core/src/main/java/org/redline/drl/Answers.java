package org.redline.drl;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects what the written DRL says; the global {@code answers} of its rules. */
public final class Answers {
  private final Set<String> violated = new TreeSet<>();
  private final Set<String> acting = new TreeSet<>();

  /** A provision is violated by the subject. */
  public void violated(String provision, @Nullable String subject) {
    violated.add(provision + "@" + subject);
  }

  /** A mandate rule acts for the subject. */
  public void acts(String rule, @Nullable String subject) {
    acting.add(rule + "@" + subject);
  }

  /** Provisions with the subjects that violate them, as {@code provision@subject}. */
  public Set<String> violated() {
    return Collections.unmodifiableSet(violated);
  }

  /** Mandate rules that acted, as {@code rule@subject}. */
  public Set<String> acting() {
    return Collections.unmodifiableSet(acting);
  }
}
