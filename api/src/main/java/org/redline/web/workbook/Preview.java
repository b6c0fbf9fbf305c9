package org.redline.web.workbook;

import java.util.List;

/**
 * What storing an upload would do.
 *
 * @param file name of the file
 * @param digest SHA-256 of its bytes
 * @param firms the firms in it, in the order of the file
 * @param problems what is wrong with them or with the file
 */
record Preview(String file, String digest, List<UploadedFirm> firms, List<UploadProblem> problems) {
  Preview {
    firms = List.copyOf(firms);
    problems = List.copyOf(problems);
  }

  /** Whether something is wrong that may concern any of the firms. */
  public boolean isBroken() {
    return problems.stream().anyMatch(problem -> problem.firm() == 0);
  }

  /** The firms that storing it stores. */
  public List<UploadedFirm> good() {
    return isBroken() ? List.of() : firms.stream().filter(f -> f.standing().isStored()).toList();
  }

  /** Whether something is wrong and nothing of it can be stored. */
  boolean isRefused() {
    return !problems.isEmpty() && good().isEmpty();
  }

  /** How many firms stand so. */
  public long count(Standing standing) {
    return firms.stream().filter(firm -> firm.standing() == standing).count();
  }
}
