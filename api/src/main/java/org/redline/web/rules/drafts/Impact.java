package org.redline.web.rules.drafts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redline.audit.AuditFailure;
import org.redline.audit.AuditReport;
import org.redline.audit.Auditor;
import org.redline.audit.Finding;
import org.redline.facts.Enterprise;
import org.redline.memory.Verdict;
import org.redline.profile.ProfileReader;
import org.redline.source.Problems;
import org.redline.text.Bilingual;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.firms.Firm;
import org.redline.web.firms.Firms;
import org.redline.web.rules.RulesInForce;
import org.redline.web.users.Region;
import org.springframework.stereotype.Component;

/** Which stored firms would be judged otherwise by other rules. */
@Component
public class Impact {
  static final int MOST_FIRMS = 2_000;
  static final int MOST_SHOWN = 500;
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final int AT_ONCE = 100;

  private final Firms firms;
  private final RulesInForce inForce;
  private final ProfileReader reader = new ProfileReader(Vocabulary.ofEnterprise());

  Impact(Firms firms, RulesInForce inForce) {
    this.firms = firms;
    this.inForce = inForce;
  }

  /**
   * Audits firms on a day by the rules in force and by others: those of a region first, then those
   * outside, of which only numbers are told.
   */
  public Result of(Region scope, Auditor others, LocalDate day) {
    Auditor now = inForce.auditor();
    long end = System.nanoTime() + LONGEST.toNanos();
    Counting inside = new Counting();
    Counting outside = new Counting();
    List<Firm> all = new ArrayList<>(firms.list(scope, "", MOST_FIRMS));
    firms.list(Region.ALL, "", MOST_FIRMS).stream()
        .filter(firm -> !scope.contains(firm.region()))
        .forEach(all::add);
    for (Firm firm : all) {
      if (System.nanoTime() - end > 0) {
        break;
      }
      look(firm, now, others, day, scope.contains(firm.region()) ? inside : outside);
    }
    int known = firms.count(scope);
    return inside.result(known, day, outside.outside(firms.count(Region.ALL) - known));
  }

  /**
   * A firm of all that are stored which the rules in force can audit on a day and others could not;
   * none is left out, however long it takes.
   */
  public Optional<Firm> failing(Auditor others, LocalDate day) {
    Auditor now = inForce.auditor();
    List<Firm> next = firms.after("", AT_ONCE);
    while (!next.isEmpty()) {
      for (Firm firm : next) {
        if (fails(firm, now, others, day)) {
          return Optional.of(firm);
        }
      }
      next = firms.after(next.get(next.size() - 1).id(), AT_ONCE);
    }
    return Optional.empty();
  }

  private boolean fails(Firm firm, Auditor now, Auditor others, LocalDate day) {
    Enterprise unit;
    try {
      unit = unit(firm, day);
    } catch (Problems e) {
      return false;
    }
    return !audits(others, unit, day) && audits(now, unit, day);
  }

  private static boolean audits(Auditor auditor, Enterprise unit, LocalDate day) {
    try {
      auditor.audit(unit, day);
      return true;
    } catch (AuditFailure e) {
      return false;
    }
  }

  private Enterprise unit(Firm firm, LocalDate day) {
    String content = firms.profile(firm.id(), firm.version()).orElseThrow().content();
    return reader.read("profile.json", content.getBytes(UTF_8)).unit(day);
  }

  private void look(Firm firm, Auditor now, Auditor others, LocalDate day, Counting counting) {
    counting.looked++;
    Enterprise unit;
    AuditReport before;
    try {
      unit = unit(firm, day);
      before = now.audit(unit, day);
    } catch (Problems | AuditFailure e) {
      return;
    }
    try {
      counting.compare(firm, before, others.audit(unit, day));
    } catch (AuditFailure e) {
      counting.failures.add(new Failure(firm.id(), firm.name(), e.text()));
    }
  }

  private static Map<String, Finding> findings(AuditReport report) {
    Map<String, Finding> findings = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      findings.put(finding.provision().id() + " " + subject(finding), finding);
    }
    return findings;
  }

  /** What of the actions an officer would see change. */
  private static List<String> actions(AuditReport report) {
    return report.actions().stream()
        .map(action -> action.key() + action.possible() + action.amount() + action.missing())
        .toList();
  }

  private static String subject(Finding finding) {
    return finding.subject().path();
  }

  /** What was found so far. */
  private static final class Counting {
    private final List<Row> rows = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final Map<String, Sum> sums = new TreeMap<>();
    private int looked;
    private int changed;
    private int total;
    private int acted;

    void compare(Firm firm, AuditReport then, AuditReport now) {
      acted += actions(then).equals(actions(now)) ? 0 : 1;
      int known = total;
      Map<String, Finding> before = findings(then);
      Map<String, Finding> after = findings(now);
      before.forEach((key, finding) -> compare(firm, finding, after.get(key)));
      after.forEach(
          (key, finding) -> {
            if (!before.containsKey(key)) {
              compare(firm, null, finding);
            }
          });
      changed += total > known ? 1 : 0;
    }

    private void compare(Firm firm, @Nullable Finding before, @Nullable Finding after) {
      Finding named = after == null ? before : after;
      Verdict then = before == null ? Verdict.NOT_APPLICABLE : before.verdict();
      Verdict now = after == null ? Verdict.NOT_APPLICABLE : after.verdict();
      if (named == null || then == now) {
        return;
      }
      total++;
      String id = named.provision().id();
      Sum sum = sums.getOrDefault(id, new Sum(id, named.provision().title(), 0, 0, 0));
      sums.put(id, sum.plus(then, now));
      if (rows.size() < MOST_SHOWN) {
        rows.add(
            new Row(
                firm.id(), firm.name(), id, named.provision().title(), subject(named), then, now));
      }
    }

    Outside outside(int all) {
      return new Outside(all, looked, changed, acted, failures.size());
    }

    Result result(int all, LocalDate day, Outside outside) {
      return new Result(
          day,
          all,
          looked,
          changed,
          total,
          acted,
          List.copyOf(sums.values()),
          List.copyOf(rows),
          List.copyOf(failures),
          outside);
    }
  }

  /**
   * What changes.
   *
   * @param all number of firms in the region
   * @param looked number of those that were audited
   * @param changed number of those of which a verdict changes
   * @param total number of verdicts that change
   * @param acted number of firms of which the mandated actions change
   * @param sums by provision
   * @param rows by firm; not more than can be read
   * @param failures firms that could no longer be audited
   * @param outside what changes for firms outside the region
   */
  public record Result(
      LocalDate day,
      int all,
      int looked,
      int changed,
      int total,
      int acted,
      List<Sum> sums,
      List<Row> rows,
      List<Failure> failures,
      Outside outside) {
    public boolean whole() {
      return looked == all;
    }
  }

  /**
   * What changes outside the region of who asks, without names.
   *
   * @param all number of firms there
   * @param looked number of those that were audited
   * @param changed number of those of which a verdict changes
   * @param acted number of those of which the mandated actions change
   * @param failed number of those that could no longer be audited
   */
  public record Outside(int all, int looked, int changed, int acted, int failed) {}

  /**
   * What changes for a provision.
   *
   * @param violated how many more are violated
   * @param cleared how many are no longer
   * @param other how many change otherwise
   */
  public record Sum(String provision, Bilingual title, int violated, int cleared, int other) {
    Sum plus(Verdict before, Verdict after) {
      boolean more = after == Verdict.VIOLATED;
      boolean less = before == Verdict.VIOLATED;
      return new Sum(
          provision,
          title,
          violated + (more ? 1 : 0),
          cleared + (less ? 1 : 0),
          other + (more || less ? 0 : 1));
    }
  }

  /** A verdict that changes. */
  public record Row(
      String firm,
      String name,
      String provision,
      Bilingual title,
      String subject,
      Verdict before,
      Verdict after) {}

  /** A firm that could no longer be audited. */
  public record Failure(String firm, String name, Bilingual why) {}
}
