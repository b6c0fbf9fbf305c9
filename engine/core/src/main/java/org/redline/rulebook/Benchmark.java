package org.redline.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redline.facts.PartyKind;
import org.redline.memory.Stage;
import org.redline.text.Bilingual;

/**
 * One grade of a region's benchmark for a fine (行政处罚裁量基准; 行政处罚法 34): the range inside the lawful
 * one from which an officer there starts.
 *
 * @param region prefix of the GB/T 2260 code of the region that has it
 * @param norm the article that fines; what it leaves out (paragraph, item) may be any
 * @param party who is fined
 * @param stage at which stage
 * @param inForce days of the decision
 * @param grade for which circumstances it is
 * @param range both ends are in it
 * @param basis the document that sets it
 */
public record Benchmark(
    String region,
    Basis norm,
    PartyKind party,
    Stage stage,
    Interval inForce,
    Bilingual grade,
    Amount.Range range,
    Basis basis) {

  /** Whether it is for fines by {@code cited}, in {@code regionCode}, decided on {@code day}. */
  public boolean isFor(Basis cited, String regionCode, LocalDate day) {
    return regionCode.startsWith(region)
        && inForce.contains(day)
        && cited.law().equals(norm.law())
        && same(norm.article(), cited.article())
        && same(norm.paragraph(), cited.paragraph())
        && same(norm.item(), cited.item());
  }

  private static boolean same(@Nullable Object wanted, @Nullable Object cited) {
    return wanted == null || wanted.equals(cited);
  }
}
