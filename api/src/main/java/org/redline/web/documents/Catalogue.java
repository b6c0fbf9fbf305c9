package org.redline.web.documents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redline.text.Bilingual;

/**
 * What {@code kinds.yaml} says of each kind of document and of each field.
 *
 * @param hearing from which fine on a hearing is offered, by day
 * @param kinds by code
 * @param fields what officers fill in, by name
 * @param system what the program fills in, by name
 */
record Catalogue(
    List<LargeFine> hearing,
    Map<String, Details> kinds,
    Map<String, Field> fields,
    Map<String, Field> system) {
  private static final Catalogue SHIPPED = Yaml.read("kinds.yaml", Catalogue.class);

  static Catalogue shipped() {
    return SHIPPED;
  }

  static Details of(DocumentKind kind) {
    return Objects.requireNonNull(SHIPPED.kinds.get(kind.code()), kind.code());
  }

  /** A field by its name; null where there is none. */
  static @Nullable Field field(String name) {
    Field field = SHIPPED.fields.get(name);
    return field == null ? SHIPPED.system.get(name) : field;
  }

  /** What a field is called; its name where it is unknown. */
  static String title(String name) {
    Field field = field(name);
    return field == null ? name : field.zh();
  }

  /** Names of all fields that a template of a kind may have. */
  static Set<String> known(DocumentKind kind) {
    Set<String> known = new LinkedHashSet<>(SHIPPED.system.keySet());
    known.addAll(of(kind).fields());
    return known;
  }

  /** Fields of a kind that an officer fills in, by name. */
  static Map<String, Field> filled(DocumentKind kind) {
    Map<String, Field> filled = new LinkedHashMap<>();
    of(kind).fields().forEach(name -> filled.put(name, Objects.requireNonNull(field(name), name)));
    return filled;
  }

  /** How well what a document says of findings must be known. */
  enum Proof {
    /** Only findings that are violated and verified, at least one. */
    VERIFIED,
    /** Violated findings; what is only declared is 涉嫌. */
    ANY,
    /** Violated findings, all of them 涉嫌. */
    SUSPECTED,
    /** No findings. */
    NONE
  }

  /** Who must agree before a document is final. */
  enum Consent {
    /** Nobody but the officers: it is made on the spot, or says what was done. */
    OFFICER,
    /** The head of the office: by approving the step, or else by making it final. */
    HEAD,
    /** It takes a penalty decision that was approved. */
    DECISION
  }

  /**
   * From which fine on it is large (行政处罚法 63), for some days.
   *
   * @param from first day
   * @param until first day no more; null for one in force
   * @param unit in yuan, the sum included
   * @param person in yuan, the sum included
   * @param source where that is said
   * @param unverified no text here confirms it
   */
  record LargeFine(
      LocalDate from,
      @Nullable LocalDate until,
      BigDecimal unit,
      BigDecimal person,
      String source,
      @Nullable Boolean unverified) {}

  /**
   * A kind of document.
   *
   * @param word what stands in the number before the year
   * @param from first day that it may bear
   * @param unverified no copy of the set shows its name
   * @param consent who must agree before it is final
   * @param continuing only breaches that go on
   * @param rights keys of the texts on rights
   * @param needs what it follows on
   * @param may what it can be made out to beside the unit
   * @param must fields that each template must have
   * @param fields names of what an officer fills in
   */
  record Details(
      String zh,
      String en,
      @Nullable Boolean unverified,
      String word,
      String basis,
      LocalDate from,
      int officers,
      String signed,
      String approved,
      Consent consent,
      String copies,
      Proof findings,
      @Nullable Boolean continuing,
      @Nullable List<String> rights,
      @Nullable List<String> needs,
      @Nullable List<String> may,
      List<String> must,
      List<String> fields) {

    public Bilingual title() {
      return new Bilingual(zh, en);
    }

    /** Whether it can be about findings. */
    public boolean aboutFindings() {
      return findings != Proof.NONE;
    }

    boolean onlyContinuing() {
      return continuing != null && continuing;
    }

    List<String> rightsTexts() {
      return rights == null ? List.of() : rights;
    }

    /** Whether it follows on something: order, decision, documents, hazard or person. */
    public boolean needs(String what) {
      return needs != null && needs.contains(what);
    }

    /** Whether it can be made out to a person. */
    public boolean personal() {
      return needs("person") || (may != null && may.contains("person"));
    }

    /** Everything that each template must have. */
    Set<String> mandatory() {
      Set<String> mandatory = new LinkedHashSet<>(List.of("office", "number", "day"));
      mandatory.addAll(must);
      if (officers > 1) {
        mandatory.addAll(List.of("officer1", "certificate1", "officer2", "certificate2"));
      }
      if (!rightsTexts().isEmpty()) {
        mandatory.add("rights");
      }
      return mandatory;
    }
  }

  /**
   * A field of templates.
   *
   * @param lines lines of its box in the form; null for one
   * @param list each line that is filled in is a row
   * @param rows names in the rows of a list that the program fills in; null for a text
   */
  record Field(
      String zh,
      String en,
      @Nullable Integer lines,
      @Nullable Boolean list,
      @Nullable List<String> rows) {

    public Bilingual title() {
      return new Bilingual(zh, en);
    }

    /** Lines of its box in the form. */
    public int box() {
      return lines == null ? 1 : lines;
    }

    boolean isList() {
      return rows != null || (list != null && list);
    }
  }
}
