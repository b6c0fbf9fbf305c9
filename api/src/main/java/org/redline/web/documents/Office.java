package org.redline.web.documents;

import java.util.Set;

/**
 * The office in whose name documents are made out (执法机关); an account acts for the office of its
 * region code.
 *
 * @param region region code
 * @param name full name, as on the seal
 * @param address address
 * @param postcode postcode
 * @param phone phone
 * @param contact who is asked for
 * @param word the words before those of the kind in a document number, such as （襄州）应急
 * @param codeWords words of kinds that differ from the shipped ones, one a line: kind=word
 * @param government who decides on reconsideration: the government of the same level; for bodies
 *     under vertical management the body above
 * @param superior department above, named in texts before 2024-01-01; may be empty
 * @param court court for administrative lawsuits
 * @param account where fines are paid; may be empty
 * @param authorities keys of the authorities as which it acts, apart by blanks; empty for an
 *     emergency management department and whoever the law leaves open
 */
public record Office(
    String region,
    String name,
    String address,
    String postcode,
    String phone,
    String contact,
    String word,
    String codeWords,
    String government,
    String superior,
    String court,
    String account,
    String authorities) {

  /** As what an office acts that says nothing else: the last three are what the law leaves open. */
  private static final Set<String> USUAL =
      Set.of(
          "emergency-management",
          "supervisor",
          "competent-department",
          "licence-issuing-authority");

  /** As which authorities it acts. */
  public Set<String> competences() {
    return authorities.isBlank() ? USUAL : Set.of(authorities.strip().split("\\s+"));
  }

  /** As which authorities an office acts for which nobody has said anything. */
  public static Set<String> usualCompetences() {
    return USUAL;
  }

  /** The word of a kind in numbers: the office's own, or else the shipped one. */
  public String wordOf(DocumentKind kind) {
    return codeWords
        .lines()
        .map(line -> line.split("=", 2))
        .filter(parts -> parts.length == 2 && parts[0].strip().equals(kind.code()))
        .map(parts -> parts[1].strip())
        .findFirst()
        .orElse(Catalogue.of(kind).word());
  }

  /** A number: （襄州）应急责改〔2026〕1号. */
  String number(String kindWord, int year, int ordinal) {
    return word + kindWord + "〔" + year + "〕" + ordinal + "号";
  }
}
