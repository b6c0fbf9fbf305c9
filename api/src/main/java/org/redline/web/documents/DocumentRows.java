package org.redline.web.documents;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redline.web.Sha256;
import org.redline.web.documents.StoredDocument.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of documents. */
@Component
class DocumentRows {
  /** Everything but the bytes. */
  private static final String SELECT =
      """
      select id, firm, kind, number, office, dated, officers, profile_version, data,
        template_digest, state, made_by, made_at, handlers, case_file, case_step,
        settled_by, settled_at, void_reason
      from document
      """;

  private final JdbcClient jdbc;

  DocumentRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<StoredDocument> find(String firm, long id) {
    return jdbc.sql(SELECT + "where firm = :firm and id = :id")
        .param("firm", firm)
        .param("id", id)
        .query(StoredDocument.class)
        .optional();
  }

  List<StoredDocument> list(String firm) {
    return jdbc.sql(SELECT + "where firm = :firm order by made_at desc, id desc")
        .param("firm", firm)
        .query(StoredDocument.class)
        .list();
  }

  /** Documents of a case file, in the order in which they were drawn. */
  List<StoredDocument> ofCase(long file) {
    return jdbc.sql(SELECT + "where case_file = :file order by id")
        .param("file", file)
        .query(StoredDocument.class)
        .list();
  }

  /** The document of an office that bears a number. */
  Optional<StoredDocument> numbered(String office, String number) {
    return jdbc.sql(SELECT + "where office = :office and number = :number")
        .param("office", office)
        .param("number", number)
        .query(StoredDocument.class)
        .optional();
  }

  Optional<byte[]> content(String firm, long id) {
    return jdbc.sql("select content from document where firm = :firm and id = :id")
        .param("firm", firm)
        .param("id", id)
        .query((row, n) -> row.getBytes("content"))
        .optional();
  }

  /** Holds the firm until the transaction ends: it is always held before the journal. */
  void hold(String firm) {
    jdbc.sql("select version from firm where id = :firm for update")
        .param("firm", firm)
        .query(Integer.class)
        .optional();
  }

  long insert(StoredDocument row, Place place, byte[] content) {
    jdbc.sql(
            """
            insert into document (firm, kind, number, office, word, of_year, ordinal, dated,
              officers, profile_version, data, template_digest, content, digest, state, made_by,
              made_at, handlers, case_file, case_step)
            values (:firm, :kind, :number, :office, :word, :year, :ordinal, :dated, :officers,
              :version, :data, :template, :content, :digest, 'DRAFT', :by, :at, :handlers, :file, :step)""")
        .param("firm", row.firm())
        .param("kind", row.kind())
        .param("number", row.number())
        .param("office", row.office())
        .param("word", place.word())
        .param("year", place.year())
        .param("ordinal", place.ordinal())
        .param("dated", row.dated())
        .param("officers", row.officers())
        .param("version", row.profileVersion())
        .param("data", row.data())
        .param("template", row.templateDigest())
        .param("content", content)
        .param("digest", Sha256.of(content))
        .param("by", row.madeBy())
        .param("at", row.madeAt())
        .param("handlers", row.handlers())
        .param("file", row.caseFile())
        .param("step", row.caseStep())
        .update();
    return numbered(row.office(), row.number()).orElseThrow().id();
  }

  /** Writes a draft anew; one that is a draft no more stays as it is, and nothing is written. */
  boolean rewrite(StoredDocument row, byte[] content) {
    return jdbc.sql(
                """
                update document set dated = :dated, officers = :officers,
                  profile_version = :version, data = :data, template_digest = :template,
                  content = :content, digest = :digest, handlers = :handlers
                where id = :id and state = 'DRAFT'""")
            .param("dated", row.dated())
            .param("officers", row.officers())
            .param("version", row.profileVersion())
            .param("data", row.data())
            .param("template", row.templateDigest())
            .param("content", content)
            .param("digest", Sha256.of(content))
            .param("handlers", row.handlers())
            .param("id", row.id())
            .update()
        == 1;
  }

  /** Takes a document from one state to another, if it is still in the first. */
  boolean settle(long id, State from, State to, String by, OffsetDateTime at, String reason) {
    return jdbc.sql(
                """
                update document set state = :to, settled_by = :by, settled_at = :at,
                  void_reason = nullif(:reason, '')
                where id = :id and state = :from""")
            .param("to", to.name())
            .param("from", from.name())
            .param("by", by)
            .param("at", at)
            .param("reason", reason)
            .param("id", id)
            .update()
        == 1;
  }

  /**
   * Place of a document in the series of its office.
   *
   * @param ordinal from 1; null for a number that is none of the series
   * @param number the number itself
   */
  record Place(String word, int year, @Nullable Integer ordinal, String number) {}
}
