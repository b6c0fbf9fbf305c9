package org.redline.web.documents;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.redline.web.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The offices. */
@Component
public class Offices {
  private final JdbcClient jdbc;
  private final Journal journal;
  private final Clock clock;

  Offices(JdbcClient jdbc, Journal journal, Clock clock) {
    this.jdbc = jdbc;
    this.journal = journal;
    this.clock = clock;
  }

  /** The office of a region code. */
  @Transactional(readOnly = true)
  public Optional<Office> find(String region) {
    return jdbc.sql("select * from office where region = :region")
        .param("region", region)
        .query(Office.class)
        .optional();
  }

  /** All offices by region. */
  @Transactional(readOnly = true)
  public List<Office> list() {
    return jdbc.sql("select * from office order by region").query(Office.class).list();
  }

  /** Keeps what was filled in about an office, in place of what was there. */
  @Transactional
  public void keep(Office office, String by) {
    boolean known = find(office.region()).isPresent();
    String insert =
        """
        insert into office (region, name, address, postcode, phone, contact, word, code_words,
          government, superior, court, account, authorities, changed_by, changed_at)
        values (:region, :name, :address, :postcode, :phone, :contact, :word, :codeWords,
          :government, :superior, :court, :account, :authorities, :by, :at)""";
    String update =
        """
        update office set name = :name, address = :address, postcode = :postcode, phone = :phone,
          contact = :contact, word = :word, code_words = :codeWords, government = :government,
          superior = :superior, court = :court, account = :account,
          authorities = :authorities, changed_by = :by,
          changed_at = :at
        where region = :region""";
    jdbc.sql(known ? update : insert)
        .param("region", office.region())
        .param("name", office.name())
        .param("address", office.address())
        .param("postcode", office.postcode())
        .param("phone", office.phone())
        .param("contact", office.contact())
        .param("word", office.word())
        .param("codeWords", office.codeWords())
        .param("government", office.government())
        .param("superior", office.superior())
        .param("court", office.court())
        .param("account", office.account())
        .param("authorities", office.authorities())
        .param("by", by)
        .param("at", OffsetDateTime.now(clock))
        .update();
    journal.add(by, known ? "office.edit" : "office.add", office.region(), office.toString());
  }
}
