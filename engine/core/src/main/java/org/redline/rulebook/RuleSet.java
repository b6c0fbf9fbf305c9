package org.redline.rulebook;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Enterprise;
import org.redline.facts.Sector;
import org.redline.text.Bilingual;
import org.redline.vocabulary.Vocabulary;

/**
 * Everything in a rules folder, checked; immutable.
 *
 * @param vocabulary what its conditions can name
 * @param laws by key
 * @param requirements by id, in order of the file
 * @param authorities by key
 * @param documents by key
 * @param actions by key
 * @param calendar rest days
 * @param benchmarks benchmarks of regions for fines
 * @param rulebooks titles by id
 * @param provisions by id, sorted
 * @param mandates by id, sorted
 * @param digest {@code sha256:…} over the content of all files
 */
public record RuleSet(
    Vocabulary vocabulary,
    Map<String, Law> laws,
    Map<String, Requirement> requirements,
    Map<String, Authority> authorities,
    Map<String, Document> documents,
    Map<String, ActionKind> actions,
    WorkCalendar calendar,
    List<Benchmark> benchmarks,
    Map<String, Bilingual> rulebooks,
    List<Provision> provisions,
    List<MandateRule> mandates,
    String digest) {

  /** Copies the collections, so that a rule set never changes. */
  public RuleSet {
    laws = frozen(laws);
    requirements = frozen(requirements);
    authorities = frozen(authorities);
    documents = frozen(documents);
    actions = frozen(actions);
    rulebooks = frozen(rulebooks);
    benchmarks = List.copyOf(benchmarks);
    provisions = List.copyOf(provisions);
    mandates = List.copyOf(mandates);
  }

  /** The provision that has, or once had, this id. */
  public Optional<Provision> provision(String id) {
    return provisions.stream()
        .filter(provision -> provision.id().equals(id) || provision.formerly().contains(id))
        .findFirst();
  }

  /**
   * The authority that {@code key} means for a unit. The {@link Authority#SUPERVISOR} is the one
   * authority that supervises all its sectors; it stays as it is where a sector is not known, where
   * nobody is said to supervise it, and where there are several.
   */
  public String authority(String key, Enterprise unit) {
    if (!key.equals(Authority.SUPERVISOR) || unit.businesses() == null) {
      return key;
    }
    Set<String> found = new HashSet<>();
    unit.businesses().forEach(business -> found.add(supervisor(business.sector())));
    return found.size() == 1 ? found.iterator().next() : key;
  }

  private String supervisor(@Nullable Sector sector) {
    return authorities.entrySet().stream()
        .filter(entry -> sector != null && entry.getValue().supervises().contains(sector))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Authority.SUPERVISOR);
  }

  public Optional<MandateRule> mandate(String id) {
    return mandates.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  private static <T> Map<String, T> frozen(Map<String, T> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
