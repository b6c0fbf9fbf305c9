package org.redline.web.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.redline.rulebook.RuleFileCache;
import org.redline.rulebook.RuleReader;
import org.redline.rulebook.RuleSet;
import org.springframework.stereotype.Component;

/** The rules of any publication by their digest, so that a report can be made again as it was. */
@Component
public class EarlierRules {
  private static final int KEPT = 3;

  private final PublishedRules published;
  private final RulesInForce inForce;
  private final RuleFileCache cache = new RuleFileCache();
  private final Map<String, RuleSet> known = new LinkedHashMap<>();

  EarlierRules(PublishedRules published, RulesInForce inForce) {
    this.published = published;
    this.inForce = inForce;
  }

  /** The rules with a digest; empty if they were never published here. */
  public synchronized Optional<RuleSet> of(String digest) {
    RuleSet now = inForce.rules();
    if (now.digest().equals(digest)) {
      return Optional.of(now);
    } else if (known.containsKey(digest)) {
      return Optional.ofNullable(known.get(digest));
    }
    Optional<RuleSet> read = published.ofDigest(digest).map(this::read);
    read.ifPresent(rules -> keep(digest, rules));
    return read;
  }

  private RuleSet read(Publication publication) {
    return RuleReader.read(published.files(publication.id()), cache);
  }

  private void keep(String digest, RuleSet rules) {
    known.put(digest, rules);
    if (known.size() > KEPT) {
      known.remove(known.keySet().iterator().next());
    }
  }
}
