package org.redline.web.journal;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Adds entries to the journal of a database, for tests of others. */
public final class Notes {
  private Notes() {}

  public static void take(String url, int times) {
    var source = new DriverManagerDataSource(url, "redline", "");
    Journal journal = new Journal(JdbcClient.create(source), Clock.systemUTC());
    for (int i = 0; i < times; i++) {
      journal.add("zhang", "test", "object", "详情");
    }
  }
}
