package org.redline.web.firms;

import java.util.List;
import org.redline.web.users.Region;

/**
 * A page of the firms that a search finds.
 *
 * @param firms those on it
 * @param all how many are found
 * @param page which page it is, from 0
 */
record FirmList(List<Firm> firms, int all, int page) {
  /** Firms on a page. */
  static final int PAGE = 100;

  /** A page of those that somebody sees; the last one, where there are not that many. */
  static FirmList of(Firms firms, Region within, String words, int page) {
    int all = firms.count(within, words);
    int shown = Math.max(0, Math.min(page, (all - 1) / PAGE));
    return new FirmList(firms.list(within, words, shown * PAGE, PAGE), all, shown);
  }

  /** Place of the first on the page, from 1. */
  public int first() {
    return page * PAGE + 1;
  }

  /** Place of the last on the page. */
  public int last() {
    return page * PAGE + firms.size();
  }

  /** Whether there are more behind it. */
  public boolean isMore() {
    return last() < all;
  }
}
