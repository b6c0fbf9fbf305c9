package org.redline.web.rules;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redline.packed.ProgramVersion;
import org.redline.rulebook.RuleReader;
import org.redline.rulebook.RuleSet;
import org.redline.source.Problems;
import org.redline.web.rules.Publication.Letter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which rules are in force when the program starts: the latest publication. While nobody has
 * published any, these are the rules that come with the program, whichever version it is.
 */
public final class RulesAtStart {
  private static final Logger LOG = LoggerFactory.getLogger(RulesAtStart.class);

  private final RuleSet rules;
  private final @Nullable Publication taken;
  private final @Nullable Publication broken;

  private RulesAtStart(RuleSet rules, @Nullable Publication taken, @Nullable Publication broken) {
    this.rules = rules;
    this.taken = taken;
    this.broken = broken;
  }

  /** Finds them; what comes with the program is not read again. */
  public static RulesAtStart find(PublishedRules published, ShippedRules shipped, Clock clock) {
    mend(published, clock);
    Publication latest = published.latest().orElse(null);
    if (latest == null || (isUntouched(latest) && !isOf(latest, shipped))) {
      return new RulesAtStart(shipped.checked(), take(published, shipped, latest, clock), null);
    } else if (isOf(latest, shipped)) {
      return new RulesAtStart(shipped.checked(), null, null);
    }
    return lastGood(published, latest, shipped);
  }

  private static boolean isOf(Publication publication, ShippedRules shipped) {
    return publication.letter().digest().equals(shipped.digest());
  }

  /** Whether it is what a program brought, and no person's work. */
  private static boolean isUntouched(Publication publication) {
    return publication.letter().approver() == null
        && publication.letter().digest().equals(publication.letter().shipped());
  }

  private static Publication take(
      PublishedRules published, ShippedRules shipped, @Nullable Publication after, Clock clock) {
    Letter letter = Letter.ofShipped("随程序 " + ProgramVersion.text(), shipped.digest());
    return published.takeOver(
        shipped.files().get(),
        letter,
        after == null ? null : after.id(),
        shipped,
        ZonedDateTime.now(clock));
  }

  /** Without the rules that were last taken over, newer ones of the program cannot be merged. */
  private static void mend(PublishedRules published, Clock clock) {
    if (!published.knowsShipped()) {
      published.list(0, Integer.MAX_VALUE).stream()
          .filter(RulesAtStart::isUntouched)
          .findFirst()
          .ifPresent(
              last ->
                  published.keepShipped(
                      published.files(last.id()),
                      last.letter().digest(),
                      ZonedDateTime.now(clock)));
    }
  }

  private static RulesAtStart lastGood(
      PublishedRules published, Publication latest, ShippedRules shipped) {
    Publication broken = null;
    for (Optional<Publication> next = Optional.of(latest);
        next.isPresent();
        next = parent(published, next.get())) {
      try {
        RuleSet rules = RuleReader.read(published.files(next.get().id()));
        return new RulesAtStart(rules, null, broken);
      } catch (Problems e) {
        LOG.error(
            "the published rules {} do not hold together and are NOT in force: {}",
            next.get().id(),
            e.problems().get(0));
        broken = broken == null ? next.get() : broken;
      }
    }
    LOG.error("no published rules hold together: those of the program are in force");
    return new RulesAtStart(shipped.checked(), null, broken);
  }

  private static Optional<Publication> parent(PublishedRules published, Publication of) {
    String parent = of.parent();
    return parent == null ? Optional.empty() : published.find(parent);
  }

  public RuleSet rules() {
    return rules;
  }

  /** The publication that was made of the program's rules at this start. */
  public Optional<Publication> taken() {
    return Optional.ofNullable(taken);
  }

  /** The latest publication, if it could not be put in force, so that an earlier one was. */
  public Optional<Publication> broken() {
    return Optional.ofNullable(broken);
  }
}
