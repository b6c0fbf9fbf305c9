package org.redline.web.workbook;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redline.memory.Verdict;

/**
 * A firm in an upload.
 *
 * @param place its place among them, from 1
 * @param firm its credit code as written
 * @param name its name as written
 * @param standing how it stands to what is stored
 * @param based the version that was stored when it was looked at; 0 if there was none
 * @param content its profile as JSON; null when something is wrong, or after it was stored
 * @param violated findings of the dry audit that are violated
 * @param undetermined findings that cannot be judged yet
 * @param compliant findings that are compliant
 */
record UploadedFirm(
    int place,
    String firm,
    String name,
    Standing standing,
    int based,
    @Nullable String content,
    int violated,
    int undetermined,
    int compliant) {

  /** One with which something is wrong. */
  static UploadedFirm wrong(int place, String firm, String name) {
    return new UploadedFirm(place, firm, name, Standing.WRONG, 0, null, 0, 0, 0);
  }

  /** What people call it: its name, or what else there is. */
  public String called() {
    return name.isEmpty() ? firm : name;
  }

  /** The same with the verdicts of a dry audit. */
  UploadedFirm with(Map<Verdict, Integer> counts) {
    return new UploadedFirm(
        place,
        firm,
        name,
        standing,
        based,
        content,
        counts.getOrDefault(Verdict.VIOLATED, 0),
        counts.getOrDefault(Verdict.UNDETERMINED, 0),
        counts.getOrDefault(Verdict.COMPLIANT, 0));
  }
}
