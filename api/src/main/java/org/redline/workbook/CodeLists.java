package org.redline.workbook;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.redline.facts.Coded;

/** The lists that cells drop down, on a sheet of their own that is not shown. */
final class CodeLists {
  static final String NAME = "代码";

  private final Worksheet page;
  private final Map<String, Range> ranges = new LinkedHashMap<>();

  CodeLists(Workbook book) {
    page = book.newWorksheet(NAME);
    page.setVisibilityState(VisibilityState.HIDDEN);
  }

  /** The words of the codes of an enum. */
  Range of(Class<?> coded) {
    List<String> words =
        Arrays.stream(coded.getEnumConstants()).map(code -> ((Coded) code).zh()).toList();
    return of(coded.getSimpleName(), words);
  }

  /** A list of words, written once under its name. */
  Range of(String name, List<String> words) {
    return ranges.computeIfAbsent(name, n -> write(n, words));
  }

  private Range write(String name, List<String> words) {
    int c = ranges.size();
    page.value(0, c, name);
    for (int r = 0; r < words.size(); r++) {
      page.value(r + 1, c, words.get(r));
    }
    return page.range(1, c, words.size(), c);
  }
}
