package org.redline.web.documents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Decision;
import org.redline.facts.Enterprise;
import org.redline.facts.Order;
import org.redline.facts.Person;
import org.redline.facts.Sector;

/** Fills a sheet from a firm's report and file, its office, and what officers filled in. */
final class Filling {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);

  private final Drawing drawing;
  private final Office office;
  private final Catalogue.Details details;
  private final Enterprise unit;
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>();

  private Filling(Drawing drawing, Office office) {
    this.drawing = drawing;
    this.office = office;
    this.details = Catalogue.of(drawing.kind());
    this.unit = drawing.audited().report().unit();
  }

  /**
   * The sheet of a document.
   *
   * @param number its number
   * @param named the documents that it serves or names
   */
  static Sheet sheet(Drawing drawing, Office office, String number, List<StoredDocument> named) {
    Filling filling = new Filling(drawing, office);
    filling.texts.put("number", number);
    filling.office();
    filling.firm();
    filling.officers();
    filling.order();
    filling.documents(named);
    new FindingFields(drawing).fill(filling.texts, filling.lists);
    new FileFields(drawing).fill(filling.texts, filling.lists);
    filling.rights();
    filling.filledIn();
    return new Sheet(filling.texts, filling.lists);
  }

  static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.format(DAY);
  }

  static String text(@Nullable Object text) {
    return text == null ? "" : text.toString();
  }

  /** Rows with numbers from 1; a list that has none is one row of blanks. */
  static List<Map<String, String>> rows(List<String> lines) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.isEmpty() ? List.of("") : lines) {
      rows.add(Map.of("no", Integer.toString(rows.size() + 1), "text", line));
    }
    return rows;
  }

  private void office() {
    texts.put("office", office.name());
    texts.put("officeAddress", office.address());
    texts.put("officePostcode", office.postcode());
    texts.put("officePhone", office.phone());
    texts.put("officeContact", office.contact());
    texts.put("government", office.government());
    texts.put("court", office.court());
    texts.put("day", day(drawing.day()));
    texts.put("basis", details.basis());
    texts.put("copies", "本文书" + details.copies() + "。");
  }

  private void firm() {
    Optional<Person> principal = Sheets.principal(unit);
    Sector sector = unit.mainSector();
    texts.put("firm", text(unit.name()));
    texts.put("creditCode", text(unit.id()));
    texts.put("address", text(unit.address()));
    texts.put("sector", sector == null ? "" : sector.zh());
    texts.put("principal", text(principal.map(Person::name).orElse(null)));
    texts.put("principalPost", text(principal.map(Person::post).orElse(null)));
    String id = drawing.person();
    Optional<Person> person = id == null ? Optional.empty() : Sheets.person(unit, id);
    texts.put("party", text(id == null ? unit.name() : person.map(Person::name).orElse(id)));
    texts.put("receiver", texts.getOrDefault("party", ""));
    texts.put("requested", office.government());
    texts.put("post", text(person.map(Person::post).orElse(null)));
  }

  private void officers() {
    for (int i = 0; i < 2; i++) {
      boolean there = i < drawing.officers().size();
      texts.put("officer" + (i + 1), there ? drawing.officers().get(i).name() : "");
      texts.put(
          "certificate" + (i + 1), there ? text(drawing.officers().get(i).certificate()) : "");
    }
  }

  private void order() {
    Order order = FileFields.followed(drawing);
    texts.put("orderNumber", order == null ? "" : text(order.number()));
    texts.put("orderDay", order == null ? "" : day(order.issuedOn()));
    texts.put("orderTitle", order == null || order.kind() == null ? "" : order.kind().zh());
  }

  private void documents(List<StoredDocument> named) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (StoredDocument document : named) {
      rows.add(document(rows.size() + 1, document.kindOf(), document.number()));
    }
    Order order = drawing.order();
    Decision decision = drawing.decision();
    if (rows.isEmpty() && order != null && order.kind() != null) {
      rows.add(document(1, FileFields.document(order.kind()), text(order.number())));
    } else if (rows.isEmpty() && decision != null) {
      rows.add(document(1, DocumentKind.PENALTY_DECISION_UNIT, text(decision.number())));
    }
    lists.put("documents", rows);
  }

  private static Map<String, String> document(int row, DocumentKind kind, String number) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("no", Integer.toString(row));
    cells.put("title", Catalogue.of(kind).zh());
    cells.put("number", number);
    cells.put("signature", "");
    cells.put("date", "");
    return cells;
  }

  private void rights() {
    List<Map<String, String>> rows = new ArrayList<>();
    for (String right : details.rightsTexts()) {
      RightsTexts.on(right, drawing.day())
          .ifPresent(text -> rows.add(Map.of("text", text.of(office))));
    }
    lists.put("rights", rows);
  }

  /** What officers filled in goes before what the program knows by the same name. */
  private void filledIn() {
    Catalogue.filled(drawing.kind())
        .forEach(
            (name, field) -> {
              String text = drawing.fields().getOrDefault(name, texts.getOrDefault(name, ""));
              texts.remove(name);
              if (name.equals("goods")) {
                lists.put(name, Goods.rows(text));
              } else if (field.isList()) {
                lists.put(name, rows(text.lines().filter(line -> !line.isBlank()).toList()));
              } else {
                texts.put(name, text.strip());
              }
            });
  }
}
