package org.redline.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redline.profile.Profile;
import org.redline.profile.ProfileReader;
import org.redline.profile.ProfileWriter;
import org.redline.source.Excerpt;
import org.redline.source.Node.Entry;
import org.redline.source.Node.MapNode;
import org.redline.source.Place;
import org.redline.source.Problem;
import org.redline.source.Problems;
import org.redline.vocabulary.Vocabulary;

/**
 * Reads workbooks as {@link WorkbookWriter} writes them and people fill them in. Places are those
 * of cells: the sheet as file, the row as line.
 */
public final class WorkbookReader {
  /** Firms in one file. */
  public static final int MOST_FIRMS = 2_000;

  private final Sheets sheets;
  private final ProfileReader profiles;
  private final ProfileWriter writer;

  public WorkbookReader(Vocabulary vocabulary) {
    this.sheets = new Sheets(vocabulary);
    this.profiles = new ProfileReader(vocabulary);
    this.writer = new ProfileWriter(vocabulary);
  }

  /**
   * Reads a workbook: every firm in it, and everything that is wrong.
   *
   * @throws Problems when it is no workbook, or too large
   */
  public ReadFile read(byte[] content) {
    Book book = new Book(new Archive(content));
    Complaints complaints = new Complaints();
    Map<Sheet, SheetReader> readers = new LinkedHashMap<>();
    for (Sheet sheet : sheets.all()) {
      readers.put(sheet, new SheetReader(sheet, book.isFrom1904(), complaints));
    }
    book.each(new Rows(readers, complaints));
    Assembly assembly = new Assembly(complaints);
    readers.forEach((sheet, reader) -> assembly.add(sheet, reader.rows()));
    readers.values().forEach(reader -> reader.rows().forEach(assembly::check));
    return result(book, assembly.firms(), complaints);
  }

  private ReadFile result(Book book, List<RowDraft> rows, Complaints complaints) {
    if (rows.size() > MOST_FIRMS) {
      throw Refusal.of("file.firms", MOST_FIRMS);
    } else if (!book.names().contains(sheets.firms().name().zh())) {
      throw Refusal.of("file.no-firms", sheets.firms());
    } else if (rows.isEmpty() && complaints.general().isEmpty()) {
      throw Refusal.of("file.empty", sheets.firms());
    }
    List<ReadFirm> firms = rows.stream().map(row -> firm(row, complaints)).toList();
    return new ReadFile(firms, complaints.general());
  }

  private ReadFirm firm(RowDraft row, Complaints complaints) {
    String id = row.id().orElseThrow();
    Optional<Profile> profile = Optional.empty();
    try {
      Profile read = profiles.read("", document(row));
      refuseUnstorable(read, row.place());
      profile = Optional.of(read);
    } catch (Problems wrong) {
      wrong.problems().forEach(problem -> complaints.add(id, problem));
    }
    List<Problem> problems = complaints.of(id);
    return new ReadFirm(
        Excerpt.of(id),
        name(row),
        row.place(),
        problems.isEmpty() ? profile : Optional.empty(),
        problems);
  }

  private static MapNode document(RowDraft row) {
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry("enterprise", row.place(), row.node()));
    row.asOf().ifPresent(day -> entries.add(new Entry("asOf", day.place(), day)));
    return new MapNode(entries, row.place());
  }

  /** What is stored is the profile's document, and has that one's limits. */
  private void refuseUnstorable(Profile profile, Place place) {
    try {
      profiles.read("profile.json", writer.json(profile).getBytes(UTF_8));
    } catch (Problems wrong) {
      throw new Problems(List.of(new Problem(place, wrong.problems().get(0).message())));
    }
  }

  private static String name(RowDraft row) {
    return row.text("name").map(Excerpt::of).orElse("");
  }

  /** Gives each row to the reader of its sheet. */
  private record Rows(
      Map<Sheet, SheetReader> readers,
      Complaints complaints,
      Set<String> strange,
      Set<String> merged)
      implements SheetScan.Listener {
    Rows(Map<Sheet, SheetReader> readers, Complaints complaints) {
      this(readers, complaints, new HashSet<>(), new HashSet<>());
    }

    @Override
    public void row(String name, List<RawCell> cells) {
      Optional<SheetReader> reader = reader(name);
      if (reader.isPresent()) {
        reader.get().row(cells);
      } else if (isStrange(name) && strange.add(name)) {
        complaints.add(null, new Place(Excerpt.of(name), 0, 0), "sheet.unknown", Excerpt.of(name));
      }
    }

    @Override
    public void merged(String name, String range) {
      if (reader(name).isPresent() && merged.add(name + range)) {
        complaints.add(null, SheetScan.start(name, range), "sheet.merged", Excerpt.of(range));
      }
    }

    private Optional<SheetReader> reader(String name) {
      return readers.entrySet().stream()
          .filter(entry -> entry.getKey().name().zh().equals(name.strip()))
          .map(Map.Entry::getValue)
          .findFirst();
    }

    private static boolean isStrange(String name) {
      return !Set.of(Guide.NAME, CodeLists.NAME).contains(name.strip());
    }
  }
}
