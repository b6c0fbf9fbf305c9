package org.redline.workbook;

import java.util.List;
import org.redline.source.Problem;

/**
 * What was found in a file.
 *
 * @param firms the firms, in the order of the file
 * @param problems what is wrong and may concern any of them
 */
public record ReadFile(List<ReadFirm> firms, List<Problem> problems) {
  public ReadFile {
    firms = List.copyOf(firms);
    problems = List.copyOf(problems);
  }
}
