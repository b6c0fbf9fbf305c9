package org.redline.web.rest;

import org.redline.web.firms.Firm;
import org.redline.web.firms.Firms;
import org.redline.web.users.Account;
import org.springframework.stereotype.Component;

/** The firms that an account sees; another one might as well not be there. */
@Component
class FirmsInSight {
  private final Firms firms;

  FirmsInSight(Firms firms) {
    this.firms = firms;
  }

  /**
   * The firm.
   *
   * @throws Refused when there is none, or none within the account's region
   */
  Firm get(Account account, String id) {
    return firms
        .find(id)
        .filter(firm -> account.scope().contains(firm.region()))
        .orElseThrow(Refused::unknown);
  }
}
