package org.redline.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redline.facts.PenaltyKind;
import org.redline.facts.Sector;
import org.redline.memory.LegalKind;
import org.redline.rulebook.ActionKind.When;
import org.redline.source.Node;
import org.redline.source.Node.Entry;
import org.redline.text.Bilingual;

/** Reads {@code actions.yaml}: authorities, documents, and each kind of action. */
final class ActionsFile {
  static final String NAME = "actions.yaml";
  private static final Set<String> KEYS =
      Set.of(
          "title",
          "kind",
          "weight",
          "family",
          "effects",
          "decider",
          "penalty",
          "document",
          "notice",
          "hearing",
          "legalReview",
          "collective",
          "basis",
          "deadline");
  private static final Set<String> MAY_BE_NULL = Set.of("decider", "document", "family");

  private final Reading reading;
  private final Complaints complaints;
  private final Deadlines deadlines;
  private final Set<Sector> supervised = EnumSet.noneOf(Sector.class);

  ActionsFile(Reading reading) {
    this.reading = reading;
    this.complaints = reading.complaints;
    this.deadlines = new Deadlines(reading, null);
  }

  void read() {
    Mapping file = Section.file(reading, NAME, Set.of("authorities", "documents", "actions"));
    if (file == null) {
      return;
    }
    named(file, "authorities", reading.authorities, this::authority);
    named(file, "documents", reading.documents, this::document);
    Mapping actions = Section.of(file, "actions", complaints);
    if (actions == null) {
      return;
    }
    for (Entry entry : actions.entries()) {
      Section.checkKey(entry, complaints);
      Mapping mapping = Mapping.of(entry.value(), complaints, KEYS, MAY_BE_NULL);
      if (mapping != null) {
        reading.actions.put(entry.key(), action(entry.key(), mapping));
      }
    }
    reading.actions.close();
  }

  private <T> void named(Mapping file, String key, Known<T> known, Function<Node, T> read) {
    Mapping section = Section.of(file, key, complaints);
    if (section == null) {
      return;
    }
    for (Entry entry : section.entries()) {
      Section.checkKey(entry, complaints);
      known.put(entry.key(), read.apply(entry.value()));
    }
    known.close();
  }

  private Authority authority(Node node) {
    Mapping authority = Mapping.of(node, complaints, Set.of("zh", "en", "former", "supervises"));
    if (authority == null) {
      return new Authority(new Bilingual("?", "?"), List.of(), List.of());
    }
    List<Authority.Former> former = new ArrayList<>();
    LocalDate last = LocalDate.MIN;
    for (Node item : authority.items("former")) {
      Mapping name = Mapping.of(item, complaints, Set.of("until", "zh", "en", "unverified"));
      Node until = name == null ? null : name.require("until");
      LocalDate day = name == null || until == null ? null : name.values().day(until);
      if (name != null && day != null) {
        if (!day.isAfter(last)) {
          complaints.at(item.place(), "former-order", day);
        }
        last = day;
        former.add(new Authority.Former(day, name.bilingual(), name.flag("unverified")));
      }
    }
    return new Authority(authority.bilingual(), former, supervises(authority));
  }

  /** Each sector has one supervisor. */
  private List<Sector> supervises(Mapping authority) {
    List<Sector> sectors = new ArrayList<>();
    for (Node item : authority.items("supervises")) {
      Sector sector = authority.values().code(Sector.class, item);
      if (sector != null && !supervised.add(sector)) {
        complaints.at(item.place(), "two-supervisors", sector.code());
      }
      if (sector != null) {
        sectors.add(sector);
      }
    }
    return sectors;
  }

  private Document document(Node node) {
    Mapping document = Mapping.of(node, complaints, Set.of("zh", "en", "unverified"));
    return document == null
        ? new Document(new Bilingual("?", "?"), false)
        : new Document(document.bilingual(), document.flag("unverified"));
  }

  private ActionKind action(String key, Mapping mapping) {
    return new ActionKind(
        key,
        mapping.requireBilingual("title"),
        mapping.requireCode("kind", LegalKind.class),
        weight(mapping),
        mapping.key("family"),
        continuingOnly(mapping),
        named(mapping, "decider", reading.authorities),
        mapping.code("penalty", PenaltyKind.class),
        named(mapping, "document", reading.documents),
        mapping.flag("notice"),
        mapping.requireCode("hearing", When.class),
        mapping.requireCode("legalReview", When.class),
        mapping.requireCode("collective", When.class),
        reading.bases(mapping, "basis"),
        deadlines.at(mapping, "deadline"));
  }

  private static int weight(Mapping mapping) {
    Node node = mapping.require("weight");
    Integer weight = node == null ? null : mapping.values().whole(node);
    return weight == null ? 0 : weight;
  }

  private boolean continuingOnly(Mapping mapping) {
    Node node = mapping.get("effects");
    Mapping effects = node == null ? null : Mapping.of(node, complaints, Set.of("continuing-only"));
    return effects != null && effects.flag("continuing-only");
  }

  private static @Nullable String named(Mapping mapping, String key, Known<?> known) {
    Node node = mapping.get(key);
    if (node == null) {
      return null;
    }
    known.find(node);
    return mapping.text(key);
  }
}
