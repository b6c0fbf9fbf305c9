package org.redline.web.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redline.web.documents.NotDrawn.Problem;
import org.redline.web.documents.StoredDocument.State;
import org.redline.web.journal.Journal;
import org.redline.web.users.Account;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Documents of firms: drawn, numbered without gaps or doubles, kept, made final or void. */
@Component
public class Documents {
  private static final int LONGEST = 500;

  private final DocumentRows rows;
  private final Places places;
  private final Consents consents;
  private final Offices offices;
  private final Templates templates;
  private final Journal journal;
  private final Clock clock;

  Documents(
      DocumentRows rows,
      Places places,
      Consents consents,
      Offices offices,
      Templates templates,
      Journal journal,
      Clock clock) {
    this.rows = rows;
    this.places = places;
    this.consents = consents;
    this.offices = offices;
    this.templates = templates;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Draws a document as a draft under the next number of the account's office, within the
   * transaction of the caller; a transaction that is rolled back uses no number. Firm and journal
   * are held until it ends. Of what is drawn from a step there is one: the one that is there is
   * given back.
   *
   * @throws NotDrawn with everything that stands against it, such as findings not verified or an
   *     office without data
   */
  @Transactional
  public StoredDocument draw(Drawing drawing, Account by) {
    Office office = checked(drawing, by);
    Templates.Template template = templates.of(drawing.kind());
    rows.hold(firm(drawing));
    journal.hold();
    Optional<StoredDocument> there = there(drawing);
    if (there.isPresent()) {
      return there.get();
    }
    DocumentRows.Place place = places.of(drawing, office);
    Sheet sheet = sheet(drawing, office, place.number());
    byte[] content = Typesetter.print(template.bytes(), sheet, drawing.day());
    StoredDocument row = row(0, drawing, office, place.number(), sheet, template, by.name(), by);
    long id = rows.insert(row, place, content);
    return told(firm(drawing), id, "document.draw", by, "");
  }

  /** The document that was drawn from the same step on the same, if it is not void. */
  @Transactional(readOnly = true)
  public Optional<StoredDocument> there(Drawing drawing) {
    Origin origin = drawing.origin();
    return origin == null
        ? Optional.empty()
        : rows.ofCase(origin.file()).stream()
            .filter(one -> one.state() != State.VOID && one.kindOf() == drawing.kind())
            .filter(one -> Kept.read(one.data()).isOf(drawing))
            .findFirst();
  }

  /**
   * Draws a draft again under its number.
   *
   * @throws NotDrawn when it is a draft no more, or its day would leave the year of its number
   */
  @Transactional
  public StoredDocument redraw(long id, Drawing drawing, Account by) {
    Office office = checked(drawing, by);
    Templates.Template template = templates.of(drawing.kind());
    StoredDocument was = held(firm(drawing), id, by);
    Kept.read(was.data()).unchanged(drawing);
    if (was.state() != State.DRAFT || was.kindOf() != drawing.kind()) {
      throw new NotDrawn("document.settled", was.number());
    }
    if (was.dated().getYear() != drawing.day().getYear()) {
      throw new NotDrawn("document.day.year", was.dated().getYear());
    }
    Sheet sheet = sheet(drawing, office, was.number());
    byte[] content = Typesetter.print(template.bytes(), sheet, drawing.day());
    String handlers =
        List.of(was.handlers().split(",", -1)).contains(by.name())
            ? was.handlers()
            : was.handlers() + "," + by.name();
    rows.rewrite(row(id, drawing, office, was.number(), sheet, template, handlers, by), content);
    return told(firm(drawing), id, "document.redraw", by, "");
  }

  /**
   * Makes a draft final: its bytes never change again.
   *
   * @throws NotDrawn when it is a draft no more, or another office's, or it takes somebody else
   */
  @Transactional
  public StoredDocument settle(String firm, long id, Account by) {
    StoredDocument was = held(firm, id, by);
    consents
        .against(was, by)
        .ifPresent(
            problem -> {
              throw new NotDrawn(List.of(problem));
            });
    OffsetDateTime now = OffsetDateTime.now(clock);
    if (!rows.settle(id, State.DRAFT, State.FINAL, by.name(), now, "")) {
      throw new NotDrawn("document.settled", was.number());
    }
    return told(firm, id, "document.final", by, "");
  }

  /**
   * Makes a document void; it keeps its number and its bytes.
   *
   * @throws NotDrawn without a reason, or when it is void already
   */
  @Transactional
  public StoredDocument annul(String firm, long id, String reason, Account by) {
    StoredDocument was = held(firm, id, by);
    String given = Cleaned.line(reason);
    if (given.isEmpty() || given.length() > LONGEST) {
      throw new NotDrawn("document.void.reason", LONGEST);
    }
    OffsetDateTime now = OffsetDateTime.now(clock);
    if (was.state() == State.VOID
        || !rows.settle(id, was.state(), State.VOID, by.name(), now, given)) {
      throw new NotDrawn("document.voided", was.number());
    }
    return told(firm, id, "document.void", by, given);
  }

  /** What keeps an account from making a draft final; empty where it may. */
  @Transactional(readOnly = true)
  public Optional<Problem> against(StoredDocument draft, Account by) {
    return consents.against(draft, by);
  }

  /** Documents drawn from the steps of a case file, in their order. */
  @Transactional(readOnly = true)
  public List<StoredDocument> ofCase(long file) {
    return rows.ofCase(file);
  }

  /** A document of a firm. */
  @Transactional(readOnly = true)
  public Optional<StoredDocument> find(String firm, long id) {
    return rows.find(firm, id);
  }

  /** Documents of a firm, the latest first. */
  @Transactional(readOnly = true)
  public List<StoredDocument> list(String firm) {
    return rows.list(firm);
  }

  /** The bytes of a document: a Word file. */
  @Transactional(readOnly = true)
  public Optional<byte[]> content(String firm, long id) {
    return rows.content(firm, id);
  }

  /** Only the office that made it out may change it. */
  private StoredDocument held(String firm, long id, Account by) {
    rows.hold(firm);
    StoredDocument document = rows.find(firm, id).orElseThrow();
    if (!document.office().equals(by.region())) {
      throw new NotDrawn("document.office.other", document.number());
    }
    return document;
  }

  private Office checked(Drawing drawing, Account by) {
    List<Problem> problems = new ArrayList<>(Checks.of(drawing, LocalDate.now(clock)));
    Optional<Office> office = offices.find(by.region());
    if (office.isEmpty()) {
      problems.add(Problem.of("document.office.none", by.region()));
    }
    for (long id : drawing.documents()) {
      Optional<StoredDocument> named = rows.find(firm(drawing), id);
      if (named.isEmpty() || named.get().state() == State.VOID) {
        problems.add(Problem.of("document.named", id));
      }
    }
    if (!problems.isEmpty()) {
      throw new NotDrawn(problems);
    }
    return office.orElseThrow();
  }

  private Sheet sheet(Drawing drawing, Office office, String number) {
    List<StoredDocument> named =
        drawing.documents().stream().map(id -> rows.find(firm(drawing), id).orElseThrow()).toList();
    return Filling.sheet(drawing, office, number, named);
  }

  private StoredDocument row(
      long id,
      Drawing drawing,
      Office office,
      String number,
      Sheet sheet,
      Templates.Template template,
      String handlers,
      Account by) {
    Origin origin = drawing.origin();
    return new StoredDocument(
        id,
        firm(drawing),
        drawing.kind().code(),
        number,
        office.region(),
        drawing.day(),
        drawing.officers().stream().map(Officer::account).collect(Collectors.joining(",")),
        drawing.audited().kept().profileVersion(),
        Kept.of(drawing, sheet).json(),
        template.digest(),
        State.DRAFT,
        by.name(),
        OffsetDateTime.now(clock),
        handlers,
        origin == null ? null : origin.file(),
        origin == null ? null : origin.step(),
        null,
        null,
        null);
  }

  private static String firm(Drawing drawing) {
    return drawing.audited().kept().firm();
  }

  private StoredDocument told(String firm, long id, String act, Account by, String detail) {
    StoredDocument document = rows.find(firm, id).orElseThrow();
    String told =
        document.kind() + " " + document.number() + (detail.isEmpty() ? "" : ": " + detail);
    journal.add(by.name(), act, firm, told);
    return document;
  }
}
