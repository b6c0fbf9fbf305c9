package org.redline.workbook;

import java.util.List;
import java.util.Optional;
import org.redline.profile.Profile;
import org.redline.source.Place;
import org.redline.source.Problem;

/**
 * A firm that was found in a file.
 *
 * @param id its credit code as written
 * @param name its name as written; empty if there is none
 * @param place where it stands
 * @param profile what it is; empty when something is wrong
 * @param problems everything that is wrong with it
 */
public record ReadFirm(
    String id, String name, Place place, Optional<Profile> profile, List<Problem> problems) {
  public ReadFirm {
    problems = List.copyOf(problems);
  }
}
