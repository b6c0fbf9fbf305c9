package org.redline.web.documents;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers of documents by office, word and year. The row of a counter is held until the transaction
 * ends, so that two who draw at once get different numbers, and one that is rolled back leaves no
 * gap. A series that was kept by hand goes on where that ended.
 */
@Component
class Numbers {
  private final JdbcClient jdbc;

  Numbers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The next number, from 1. */
  @Transactional(propagation = Propagation.MANDATORY)
  public int next(String office, String word, int year) {
    hold(office, word, year);
    int next = used(office, word, year) + 1;
    while (borne(office, word, year, next)) {
      next++;
    }
    use(office, word, year, next);
    return next;
  }

  /** Begins a series with a number, or goes on with it; false where it would leave a gap. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean goesOn(String office, String word, int year, int ordinal) {
    hold(office, word, year);
    int used = used(office, word, year);
    boolean fits = used == 0 || ordinal == used + 1;
    if (fits) {
      use(office, word, year, ordinal);
    }
    return fits;
  }

  private void use(String office, String word, int year, int ordinal) {
    jdbc.sql(
            """
            update document_counter set used = :ordinal
            where office = :office and word = :word and of_year = :year""")
        .param("ordinal", ordinal)
        .param("office", office)
        .param("word", word)
        .param("year", year)
        .update();
  }

  /** Keeps everybody else from the series until the transaction ends. */
  private void hold(String office, String word, int year) {
    jdbc.sql(
            """
            insert into document_counter (office, word, of_year, used) values (:office, :word, :year, 0)
            on conflict do nothing""")
        .param("office", office)
        .param("word", word)
        .param("year", year)
        .update();
    used(office, word, year);
  }

  private boolean borne(String office, String word, int year, int ordinal) {
    return jdbc.sql(
                """
                select count(*) from document
                where office = :office and word = :word and of_year = :year and ordinal = :ordinal""")
            .param("office", office)
            .param("word", word)
            .param("year", year)
            .param("ordinal", ordinal)
            .query(Integer.class)
            .single()
        > 0;
  }

  private int used(String office, String word, int year) {
    return jdbc.sql(
            """
            select used from document_counter
            where office = :office and word = :word and of_year = :year for update""")
        .param("office", office)
        .param("word", word)
        .param("year", year)
        .query(Integer.class)
        .single();
  }
}
