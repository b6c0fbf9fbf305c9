package org.redline.web.rules;

import java.util.Optional;
import org.redline.audit.Auditor;

/** The rules by which reports were made, as long as they can be had. */
public interface PastRules {
  /** Audits by the rules of a digest; empty where they cannot be had any more. */
  Optional<Auditor> auditor(String digest);
}
