package org.redline.web.overview;

import java.util.ArrayList;
import java.util.List;
import org.redline.batch.Counts;

/** What was found at some firms that stand side by side. */
final class Portion {
  final List<RunFirm> firms = new ArrayList<>();
  final List<RunViolation> violations = new ArrayList<>();
  final Counts counts = new Counts();
  int failed;
}
