package org.redline.rulebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.redline.source.Place;
import org.redline.source.Problems;

/** Reads a rules folder as a checked {@link RuleSet}, or as all its problems at once. */
public final class RuleReader {
  private final Reading reading;
  private final Complaints complaints;
  private final List<Provision> provisions = new ArrayList<>();
  private final List<MandateRule> mandates = new ArrayList<>();

  private RuleReader(Folder folder, RuleFileCache cache) {
    this.reading = new Reading(folder, cache);
    this.complaints = reading.complaints;
  }

  /**
   * Reads every {@code *.yaml} below {@code folder}; {@code target/}, {@code src/} and dot files
   * hold no rules. Places name files relative to the folder.
   *
   * @throws Problems with everything that is wrong, in order of file, line and column
   */
  public static RuleSet read(Path folder) {
    if (!Files.isDirectory(folder)) {
      Complaints complaints = new Complaints();
      complaints.at(new Place(folder.toString(), 1, 1), "no-folder");
      complaints.end();
    }
    return new RuleReader(Folder.at(folder), new RuleFileCache()).read();
  }

  /**
   * Reads a folder from its files' content by path, with {@code /} between names.
   *
   * @throws Problems with everything that is wrong, in order of file, line and column
   */
  public static RuleSet read(Map<String, byte[]> files) {
    return read(files, new RuleFileCache());
  }

  /**
   * Reads a folder, taking from {@code cache} what has not changed since an earlier reading.
   *
   * @throws Problems with everything that is wrong, in order of file, line and column
   */
  public static RuleSet read(Map<String, byte[]> files, RuleFileCache cache) {
    return new RuleReader(Folder.of(files), cache).read();
  }

  private RuleSet read() {
    new LawsFile(reading).read();
    new RequirementsFile(reading).read();
    new ActionsFile(reading).read();
    WorkCalendar calendar = new CalendarFile(reading).read();
    List<Benchmark> benchmarks = new BenchmarksFile(reading).read();
    for (RulebookFolder rulebook : Layout.of(reading).rulebooks()) {
      rulebook.read(provisions, mandates);
    }
    new Ids(complaints).check(provisions, mandates);
    Strata strata = new Strata(complaints, mandates);
    strata.checkCycles();
    if (reading.folder.mandates() == mandates.size()) {
      strata.checkNames();
    }
    complaints.end();
    return new RuleSet(
        reading.vocabulary,
        reading.laws.entries(),
        reading.requirements.entries(),
        reading.authorities.entries(),
        reading.documents.entries(),
        reading.actions.entries(),
        calendar,
        benchmarks,
        reading.rulebooks,
        List.copyOf(provisions),
        List.copyOf(mandates),
        reading.folder.digest());
  }
}
