package org.redline.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.redline.source.Place;

/** Which file of a rules folder holds what; files of one folder below it are one rulebook. */
final class Layout {
  /** Why some mutations of rules survive their cases: read by whoever counts them. */
  private static final String SURVIVORS = "survivors.yaml";

  private static final Set<String> COMMON =
      Set.of(
          LawsFile.NAME,
          RequirementsFile.NAME,
          ActionsFile.NAME,
          CalendarFile.NAME,
          BenchmarksFile.NAME,
          SURVIVORS);
  private static final int MOST_FILES = 5_000;

  private final Reading reading;
  private final Map<String, List<String>> files = new TreeMap<>();

  private Layout(Reading reading) {
    this.reading = reading;
  }

  static Layout of(Reading reading) {
    Layout layout = new Layout(reading);
    Set<String> all = reading.folder.files().keySet();
    if (all.size() > MOST_FILES) {
      reading.complaints.at(new Place(all.iterator().next(), 1, 1), "many-files", MOST_FILES);
    } else {
      all.forEach(layout::add);
    }
    return layout;
  }

  /** The rulebooks, in order of name. */
  List<RulebookFolder> rulebooks() {
    List<RulebookFolder> rulebooks = new ArrayList<>();
    files.forEach((name, inside) -> rulebooks.add(new RulebookFolder(reading, name, inside)));
    return rulebooks;
  }

  private void add(String file) {
    Place place = new Place(file, 1, 1);
    String[] parts = file.split("/", -1);
    if (!file.endsWith(".yaml")) {
      reading.complaints.at(place, "want-yaml", file);
    } else if (parts.length == 1 && !COMMON.contains(file)) {
      reading.complaints.unknown(place, "common-file", file, COMMON);
    } else if (parts.length > 2) {
      reading.complaints.at(place, "too-deep", file);
    } else if (parts.length == 2) {
      files.computeIfAbsent(parts[0], key -> new ArrayList<>()).add(file);
    }
  }
}
