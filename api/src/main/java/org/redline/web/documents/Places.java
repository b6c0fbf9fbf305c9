package org.redline.web.documents;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redline.web.documents.DocumentRows.Place;
import org.springframework.stereotype.Component;

/**
 * The number of a document: the next of its series. The one that an officer typed in the step
 * begins a series that was kept by hand until now, or stands outside of any; one that is taken, or
 * would leave a gap, is not followed.
 */
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

  /** The place of a document; its series is held until the transaction ends. */
  Place of(Drawing drawing, Office office) {
    Origin origin = drawing.origin();
    String typed = origin == null ? "" : Cleaned.line(origin.number());
    boolean free = !typed.isEmpty() && rows.numbered(office.region(), typed).isEmpty();
    return (free ? typed(drawing, office, typed) : Optional.<Place>empty())
        .orElseGet(() -> next(drawing, office));
  }

  private Place next(Drawing drawing, Office office) {
    String word = office.wordOf(drawing.kind());
    int year = drawing.day().getYear();
    int ordinal = numbers.next(office.region(), word, year);
    return new Place(word, year, ordinal, office.number(word, year, ordinal));
  }

  /** Where the number that was typed is of the series, it begins it or goes on with it. */
  private Optional<Place> typed(Drawing drawing, Office office, String number) {
    if (number.length() > LONGEST) {
      throw new NotDrawn("document.number.long", LONGEST);
    }
    String word = office.wordOf(drawing.kind());
    int year = drawing.day().getYear();
    String series = office.word() + word;
    Matcher parts =
        YEAR_AND_ORDINAL.matcher(
            number.startsWith(series) ? number.substring(series.length()) : "");
    if (!parts.matches()) {
      return Optional.of(new Place(word, year, null, number));
    }
    int ordinal = Integer.parseInt(parts.group(2));
    return Integer.parseInt(parts.group(1)) == year
            && numbers.goesOn(office.region(), word, year, ordinal)
        ? Optional.of(new Place(word, year, ordinal, number))
        : Optional.empty();
  }
}
