package org.redline.web.documents;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redline.web.documents.DocumentRows.Place;
import org.springframework.stereotype.Component;

/** The number of a document: the one that the officer typed in the step, or the next. */
@Component
class Places {
  private static final int LONGEST = 120;
  private static final Pattern YEAR_AND_ORDINAL = Pattern.compile("〔([0-9]{4})〕([1-9][0-9]{0,8})号");

  private final Numbers numbers;
  private final DocumentRows rows;

  Places(Numbers numbers, DocumentRows rows) {
    this.numbers = numbers;
    this.rows = rows;
  }

  /**
   * The place of a document; its series is held until the transaction ends.
   *
   * @throws NotDrawn when another document bears the number that was typed
   */
  Place of(Drawing drawing, Office office) {
    Origin origin = drawing.origin();
    String typed = origin == null ? "" : Cleaned.line(origin.number());
    return origin == null || typed.isEmpty() || goesOn(office, origin, typed)
        ? next(drawing, office)
        : typed(drawing, office, typed);
  }

  /** A second document of the step, or one in place of a void one, has the next number. */
  private boolean goesOn(Office office, Origin origin, String typed) {
    Optional<StoredDocument> bearer = rows.numbered(office.region(), typed);
    boolean own = bearer.filter(one -> isOf(one, origin)).isPresent();
    if (bearer.isPresent() && !own) {
      throw new NotDrawn("document.number.taken", typed);
    }
    return own;
  }

  private static boolean isOf(StoredDocument document, Origin origin) {
    Long file = document.caseFile();
    Integer step = document.caseStep();
    return file != null && step != null && file == origin.file() && step == origin.step();
  }

  private Place next(Drawing drawing, Office office) {
    String word = office.wordOf(drawing.kind());
    int year = drawing.day().getYear();
    int ordinal = numbers.next(office.region(), word, year);
    return new Place(word, year, ordinal, office.number(word, year, ordinal));
  }

  private Place typed(Drawing drawing, Office office, String number) {
    if (number.length() > LONGEST) {
      throw new NotDrawn("document.number.long", LONGEST);
    }
    String word = office.wordOf(drawing.kind());
    String series = office.word() + word;
    Matcher parts =
        YEAR_AND_ORDINAL.matcher(
            number.startsWith(series) ? number.substring(series.length()) : "");
    if (!parts.matches()) {
      return new Place(word, drawing.day().getYear(), null, number);
    }
    int year = Integer.parseInt(parts.group(1));
    numbers.hold(office.region(), word, year);
    return new Place(word, year, Integer.valueOf(parts.group(2)), number);
  }
}
