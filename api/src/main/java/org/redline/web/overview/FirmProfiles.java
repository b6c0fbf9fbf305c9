package org.redline.web.overview;

import java.util.List;
import org.redline.web.users.Region;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The firms of a region, some at a time in the order of their ids, so that memory stays level. */
@Component
class FirmProfiles {
  private static final String WITHIN = "(:prefix = '' or f.region like :region)";

  private final JdbcClient jdbc;

  FirmProfiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(readOnly = true)
  public int count(Region within) {
    return jdbc.sql("select count(*) from firm f where " + WITHIN)
        .param("prefix", within.prefix())
        .param("region", within.prefix() + "%")
        .query(Integer.class)
        .single();
  }

  /** The next ones behind the firm with an id, with their latest profiles. */
  @Transactional(readOnly = true)
  public List<FirmProfile> after(String id, Region within, int most) {
    return jdbc.sql(
            """
            select f.id, f.name, f.region, f.sector, f.version, p.content
            from firm f join profile p on p.firm = f.id and p.version = f.version
            where f.id > :id and\s"""
                + WITHIN
                + " order by f.id limit :most")
        .param("id", id)
        .param("prefix", within.prefix())
        .param("region", within.prefix() + "%")
        .param("most", most)
        .query(FirmProfile.class)
        .list();
  }
}
