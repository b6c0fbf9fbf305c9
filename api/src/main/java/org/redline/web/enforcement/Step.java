package org.redline.web.enforcement;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redline.web.documents.Officer;

/**
 * A step that was recorded in a case file.
 *
 * @param number its place in the file, from 1
 * @param kind what was done
 * @param day on which day
 * @param officers who acted
 * @param about id of the order, decision or other record that it made or follows on
 * @param data what was filled in, by the names of the form
 * @param by account that recorded it
 * @param at when it was recorded
 * @param approval whether somebody else has approved it, where the law asks for that
 * @param approvedBy account that approved or refused it
 */
public record Step(
    int number,
    StepKind kind,
    LocalDate day,
    List<Officer> officers,
    @Nullable String about,
    Map<String, String> data,
    String by,
    OffsetDateTime at,
    Approval approval,
    @Nullable String approvedBy,
    @Nullable OffsetDateTime approvedAt) {

  /** Copies what it holds. */
  public Step {
    officers = List.copyOf(officers);
    data = Map.copyOf(data);
  }

  /** Whether somebody else has approved a step. */
  public enum Approval {
    /** None is needed. */
    NONE,
    /** It has no effect yet. */
    WAITING,
    /** It was urgent and has its effect; the approval follows within 24 hours (行政强制法 19). */
    URGENT,
    APPROVED,
    REFUSED
  }

  /** Whether it has its effect. */
  public boolean holds() {
    return approval != Approval.WAITING && approval != Approval.REFUSED;
  }

  /** The day on which it took effect: where it needed an approval, mostly the day of that. */
  LocalDate effective() {
    OffsetDateTime decided = approvedAt;
    return decided == null ? day : StepRules.of(kind).effective(this, decided.toLocalDate());
  }

  /** Whether somebody has still to approve it. */
  public boolean waits() {
    return approval == Approval.WAITING || approval == Approval.URGENT;
  }

  /** Whether an account took part: it acted, or recorded it. */
  public boolean handledBy(String account) {
    return by.equalsIgnoreCase(account)
        || officers.stream().anyMatch(officer -> officer.account().equalsIgnoreCase(account));
  }

  /** What was filled in under a name; empty if nothing was. */
  public String text(String name) {
    return data.getOrDefault(name, "");
  }

  /** Whether it is about a finding, by its number. */
  public boolean concerns(int finding) {
    return List.of(text("findings").split(",", -1)).contains(String.valueOf(finding));
  }
}
