package org.redline.rulebook;

import java.util.regex.Pattern;
import org.redline.source.Place;

/**
 * The name of a rule's file.
 *
 * @param file path in the folder
 * @param rulebook name of its folder
 * @param id rulebook and file name without ending
 */
record RuleName(String file, String rulebook, String id) {
  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final String MANDATE = ".mandate.yaml";
  private static final String PROVISION = ".yaml";

  static RuleName of(String file) {
    String rulebook = file.substring(0, file.indexOf('/'));
    String ending = isMandate(file) ? MANDATE : PROVISION;
    return new RuleName(file, rulebook, file.substring(0, file.length() - ending.length()));
  }

  static boolean isMandate(String file) {
    return file.endsWith(MANDATE);
  }

  Place place() {
    return new Place(file, 1, 1);
  }

  /** Complains about a name that names more than the duty. */
  void check(Complaints complaints) {
    String name = id.substring(rulebook.length() + 1);
    if (DIGIT.matcher(name).find()) {
      complaints.at(place(), "digits-in-name", name);
    } else if (!Values.isKey(name)) {
      complaints.at(place(), "want-file-name", name);
    }
  }
}
