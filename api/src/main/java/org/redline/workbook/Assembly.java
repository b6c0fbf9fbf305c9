package org.redline.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redline.source.Excerpt;
import org.redline.source.Place;

/** Puts the rows of all sheets under what they belong to. */
final class Assembly {
  private final Complaints complaints;
  private final List<RowDraft> firms = new ArrayList<>();
  private final Map<Sheet, Map<List<String>, RowDraft>> known = new LinkedHashMap<>();

  Assembly(Complaints complaints) {
    this.complaints = complaints;
  }

  /** Adds the rows of a sheet; those of its owner were added before. */
  void add(Sheet sheet, List<RowDraft> rows) {
    Map<List<String>, RowDraft> ids = new HashMap<>();
    known.put(sheet, ids);
    for (RowDraft row : rows) {
      if (sheet.owner().isPresent()) {
        own(sheet.owner().get(), row);
      }
      row.id().ifPresent(id -> know(row, id, ids));
    }
  }

  private void own(Sheet owners, RowDraft row) {
    RowDraft owner = owner(owners, row.owners());
    if (owner != null) {
      owner.own(row);
      return;
    }
    String firm = row.owners().get(0);
    boolean strange = !isFirm(firm);
    String last = row.owners().get(row.owners().size() - 1);
    complaints.add(
        strange ? null : firm,
        strange ? row.place() : at(row.place(), row.owners().size()),
        strange ? "row.no-firm" : "row.no-owner",
        Excerpt.of(strange ? firm : last),
        owners);
  }

  private @Nullable RowDraft owner(Sheet sheet, List<String> keys) {
    return known.getOrDefault(sheet, Map.of()).get(keys);
  }

  private boolean isFirm(String id) {
    return known.values().iterator().next().containsKey(List.of(id));
  }

  private static Place at(Place row, int column) {
    return new Place(row.file(), row.line(), column);
  }

  /** Of two firms with one id the first counts; of other records, the profile's reader tells. */
  private void know(RowDraft row, String id, Map<List<String>, RowDraft> ids) {
    RowDraft first = ids.putIfAbsent(Paths.with(row.owners(), id), row);
    if (row.sheet().owner().isPresent()) {
      return;
    } else if (first == null) {
      firms.add(row);
    } else {
      complaints.add(id, row.idPlace(), "row.twice", Excerpt.of(id), first.place().line());
    }
  }

  /** The firms, each with its rows; of two that are the same, the first. */
  List<RowDraft> firms() {
    return firms;
  }

  /** Finds where cells say something else than there is on other sheets. */
  void check(RowDraft row) {
    Optional<String> firm = row.firm();
    row.saidInVain().forEach(place -> complaints.add(firm.orElseThrow(), place, "rows.lacking"));
    row.saidWrongly().forEach(place -> complaints.add(firm.orElseThrow(), place, "rows.denied"));
  }
}
