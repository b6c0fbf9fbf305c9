package org.redline.workbook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Coded;
import org.redline.source.Characters;
import org.redline.source.Excerpt;
import org.redline.source.Limits;
import org.redline.source.Node;
import org.redline.source.Node.Form;
import org.redline.source.Node.ListNode;
import org.redline.source.Node.ScalarNode;
import org.redline.source.Place;
import org.redline.text.Bilingual;
import org.redline.text.Nearest;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.ValueKind;
import org.redline.workbook.RawCell.Kind;

/** Reads one cell as the value that its column asks for. */
final class CellReader {
  /** Spreadsheets keep no more digits of a number. */
  private static final int EXACT_DIGITS = 15;

  private static final int LONGEST = Limits.profile().textLength();
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,40}(\\.[0-9]{1,40})?");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
  private static final LocalDate FIRST = LocalDate.of(1949, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  private final Bilingual header;
  private final RawCell cell;
  private final Place place;
  private final LocalDate dayZero;
  private final Complaint complaint;

  CellReader(Bilingual header, RawCell cell, Place place, boolean from1904, Complaint complaint) {
    this.header = header;
    this.cell = cell;
    this.place = place;
    this.dayZero = from1904 ? DAY_0_OF_1904 : DAY_0;
    this.complaint = complaint;
  }

  /** Hears what is wrong with the cell. */
  interface Complaint {
    void about(String key, Object... arguments);
  }

  /** The value of a field; null with a complaint where it is none. */
  @Nullable Node value(Field field) {
    if (isRefused()) {
      return null;
    } else if (isUnknown()) {
      return scalar("", Form.NULL);
    } else if (field.kind() == ValueKind.LIST) {
      return list(field);
    }
    return single(field, cell.text());
  }

  /** The id of a firm or a record; empty with a complaint where it is none. */
  Optional<String> id() {
    Node node = isRefused() || isUnknown() ? null : text(cell.text());
    return node instanceof ScalarNode scalar ? Optional.of(scalar.text()) : Optional.empty();
  }

  /** Whether there are records, with a complaint where the cell does not tell; null if unknown. */
  @Nullable Boolean some() {
    if (isRefused() || isUnknown()) {
      return null;
    }
    return switch (cell.text().strip()) {
      case Texts.SOME -> true;
      case Texts.NONE -> false;
      default -> {
        complain("cell.some", given());
        yield null;
      }
    };
  }

  /** The day that a cell holds. */
  @Nullable Node day() {
    return isRefused() || isUnknown() ? null : date(cell.text());
  }

  private boolean isRefused() {
    if (cell.formula()) {
      complain("cell.formula");
    } else if (cell.kind() == Kind.ERROR) {
      complain("cell.error", given());
    } else {
      return false;
    }
    return true;
  }

  private boolean isUnknown() {
    return cell.kind() == Kind.TEXT && cell.text().strip().equals(Texts.UNKNOWN);
  }

  private @Nullable Node list(Field field) {
    if (cell.text().strip().equals(Texts.NONE)) {
      return new ListNode(List.of(), place);
    }
    boolean coded = field.elementKind() == ValueKind.ENUM;
    List<String> texts =
        cell.kind() != Kind.TEXT
            ? List.of(cell.text())
            : coded
                ? Texts.words(cell.text(), word -> codes(field).anyMatch(code -> names(code, word)))
                : Texts.texts(cell.text());
    if (texts.isEmpty()) {
      return complain("cell.text", given());
    }
    List<@Nullable Node> items = new ArrayList<>();
    for (String text : texts) {
      items.add(coded ? code(field, text) : item(field, text));
    }
    return items.contains(null)
        ? null
        : new ListNode(items.stream().map(Objects::requireNonNull).toList(), place);
  }

  private @Nullable Node item(Field field, String text) {
    return field.elementKind() == ValueKind.TEXT && cell.kind() == Kind.TEXT
        ? plain(text)
        : single(field, text);
  }

  private @Nullable Node single(Field field, String text) {
    return switch (field.elementKind()) {
      case TEXT -> text(text);
      case INTEGER, DECIMAL -> number(text);
      case BOOLEAN -> truth(text);
      case DATE -> date(text);
      case ENUM -> code(field, cell.kind() == Kind.TEXT ? Texts.text(text) : text);
      case RECORD, LIST -> throw new IllegalArgumentException("no value of a cell: " + field);
    };
  }

  private @Nullable Node text(String text) {
    return switch (cell.kind()) {
      case TEXT -> plain(Texts.text(text));
      case NUMBER -> digits(text);
      default -> complain("cell.text", given());
    };
  }

  private @Nullable Node plain(String text) {
    int refused = Characters.firstRefused(text);
    if (text.length() > LONGEST && text.codePointCount(0, text.length()) > LONGEST) {
      return complain("cell.long", LONGEST);
    } else if (refused >= 0) {
      return complain("cell.character", Characters.name(text.codePointAt(refused)));
    }
    return scalar(text, Form.QUOTED);
  }

  /** A number where a text belongs is taken as its digits, as long as none can be lost. */
  private @Nullable Node digits(String text) {
    BigDecimal number = shortest(text);
    boolean whole = number != null && number.stripTrailingZeros().scale() <= 0;
    if (number == null || !whole || number.precision() - number.scale() > EXACT_DIGITS) {
      return complain("cell.digits", given());
    }
    return scalar(number.toBigInteger().toString(), Form.QUOTED);
  }

  private @Nullable Node number(String text) {
    BigDecimal number =
        switch (cell.kind()) {
          case NUMBER -> shortest(text);
          case TEXT -> NUMBER.matcher(text.strip()).matches() ? new BigDecimal(text.strip()) : null;
          default -> null;
        };
    return number == null
        ? complain("cell.number", given())
        : scalar(number.stripTrailingZeros().toPlainString(), Form.PLAIN);
  }

  /** The number with the fewest digits that a spreadsheet means by these. */
  private static @Nullable BigDecimal shortest(String text) {
    try {
      return new BigDecimal(Double.toString(Double.parseDouble(text)));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private @Nullable Node truth(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case Texts.YES, "true", "yes" -> scalar("true", Form.PLAIN);
      case Texts.NO, "false", "no" -> scalar("false", Form.PLAIN);
      default -> bit(text);
    };
  }

  private @Nullable Node bit(String text) {
    if (cell.kind() != Kind.BOOLEAN) {
      return complain("cell.boolean", given());
    }
    return scalar(text.equals("1") ? "true" : "false", Form.PLAIN);
  }

  private @Nullable Node date(String text) {
    LocalDate day =
        switch (cell.kind()) {
          case NUMBER -> serial(text);
          case TEXT, DAY -> iso(text.strip().replaceFirst("T00:00(:00(\\.0+)?)?Z?$", ""));
          default -> null;
        };
    if (day == null || day.isBefore(FIRST) || day.isAfter(LAST)) {
      return complain("cell.date", given());
    }
    return scalar(day.toString(), Form.QUOTED);
  }

  private @Nullable LocalDate serial(String text) {
    BigDecimal number = shortest(text);
    boolean day =
        number != null
            && number.stripTrailingZeros().scale() <= 0
            && number.abs().compareTo(BigDecimal.valueOf(1_000_000)) < 0;
    return number == null || !day ? null : dayZero.plusDays(number.longValue());
  }

  private static @Nullable LocalDate iso(String text) {
    try {
      return DAY.matcher(text).matches() ? LocalDate.parse(text) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable Node code(Field field, String text) {
    Optional<Coded> found = codes(field).filter(code -> names(code, text)).findFirst();
    return found.isPresent()
        ? scalar(found.get().code(), Form.QUOTED)
        : complainOfCode(field, Excerpt.of(text));
  }

  private @Nullable Node complainOfCode(Field field, String given) {
    List<String> words = codes(field).map(Coded::zh).toList();
    Optional<String> meant = Nearest.of(given, words);
    return meant.isPresent()
        ? complain("cell.code-meant", given, meant.get())
        : complain("cell.code", given, String.join("、", words));
  }

  private static Stream<Coded> codes(Field field) {
    return Arrays.stream(field.valueClass().getEnumConstants()).map(Coded.class::cast);
  }

  private static boolean names(Coded code, String text) {
    return code.zh().equals(text) || code.en().equalsIgnoreCase(text) || code.code().equals(text);
  }

  private ScalarNode scalar(String text, Form form) {
    return new ScalarNode(text, form, place, offset -> place);
  }

  private String given() {
    return Excerpt.of(cell.text());
  }

  private @Nullable Node complain(String key, Object... arguments) {
    Object[] all = new Object[arguments.length + 2];
    all[0] = header.zh();
    all[1] = header.en();
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    complaint.about(key, all);
    return null;
  }
}
