package org.redline.web.inspection;

import static java.util.Objects.requireNonNullElse;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redline.facts.PartyKind;
import org.redline.memory.Severity;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which findings are shown, and in which order; it stands in the address.
 *
 * @param verdict which outcomes; none chosen = what must be looked at
 * @param rulebook id of a rulebook; empty for all
 * @param severity null for all
 * @param party against whom something follows; null for all
 * @param words that its text must hold; empty for all
 * @param by what findings are grouped by
 */
public record Filter(
    @Nullable List<Outcome> verdict,
    @Nullable String rulebook,
    @Nullable Severity severity,
    @Nullable PartyKind party,
    @Nullable String words,
    @Nullable By by) {

  private static final Set<Outcome> FIRST =
      EnumSet.of(Outcome.VIOLATED, Outcome.SUSPECTED, Outcome.UNDETERMINED);

  /** What an address names that is no outcome is left out. */
  public Filter {
    verdict = verdict == null ? null : verdict.stream().filter(Objects::nonNull).toList();
  }

  /** What findings are grouped by. */
  public enum By {
    SEVERITY,
    RULEBOOK;

    /** As in addresses and keys of words. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** All findings. */
  static Filter all() {
    return new Filter(List.of(Outcome.values()), null, null, null, null, null);
  }

  public Set<Outcome> outcomes() {
    return verdict == null || verdict.isEmpty() ? FIRST : EnumSet.copyOf(verdict);
  }

  public By order() {
    return requireNonNullElse(by, By.SEVERITY);
  }

  public String asked() {
    return requireNonNullElse(words, "").strip();
  }

  boolean accepts(Row row) {
    return outcomes().contains(row.outcome())
        && (rulebook == null || rulebook.isEmpty() || rulebook.equals(row.rulebook()))
        && (severity == null || severity == row.severity())
        && (party == null || row.parties().contains(party))
        && holds(row.text());
  }

  /** Whether each of the words stands somewhere in the text. */
  private boolean holds(String text) {
    String low = text.toLowerCase(Locale.ROOT);
    return asked().isEmpty()
        || List.of(asked().toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(low::contains);
  }

  /** The same, but with other outcomes. */
  Filter with(Outcome outcome) {
    return new Filter(List.of(outcome), rulebook, severity, party, words, by);
  }

  /** The same, but grouped by something else. */
  Filter grouped(By other) {
    return new Filter(verdict, rulebook, severity, party, words, other);
  }

  /** An address with this filter behind it. */
  String on(String path) {
    UriComponentsBuilder address = UriComponentsBuilder.fromUriString(path);
    requireNonNullElse(verdict, List.<Outcome>of())
        .forEach(outcome -> address.queryParam("verdict", outcome.code()));
    add(address, "rulebook", rulebook);
    add(address, "severity", severity == null ? null : severity.code());
    add(address, "party", party == null ? null : party.code());
    add(address, "words", words);
    add(address, "by", by == null ? null : by.code());
    return address.encode().toUriString();
  }

  private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      address.queryParam(name, "{" + name + "}").uriVariables(java.util.Map.of(name, value));
    }
  }
}
