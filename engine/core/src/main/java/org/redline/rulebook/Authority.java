package org.redline.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.redline.facts.Sector;
import org.redline.text.Bilingual;

/**
 * An authority that decides (机关), under the names that it had.
 *
 * @param title its name today
 * @param former earlier names, the earliest first
 * @param supervises sectors whose safety it supervises (安全生产法 10, 115)
 */
public record Authority(Bilingual title, List<Former> former, List<Sector> supervises) {
  /** Key for whichever authority supervises the sector of the unit. */
  public static final String SUPERVISOR = "supervisor";

  /** Copies the lists, so that an authority never changes. */
  public Authority {
    former = List.copyOf(former);
    supervises = List.copyOf(supervises);
  }

  /** The name of those who did its work on {@code day}. */
  public Bilingual on(LocalDate day) {
    return former.stream()
        .filter(name -> day.isBefore(name.until()))
        .map(Former::title)
        .findFirst()
        .orElse(title);
  }

  /**
   * A name that another has taken the place of.
   *
   * @param until the first day of the next name
   * @param unverified no text confirms the day
   */
  public record Former(LocalDate until, Bilingual title, boolean unverified) {}
}
