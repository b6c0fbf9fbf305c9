package org.redline.web.documents;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What documents must know of the steps of case files that they are drawn from. */
@Component
class CaseSteps {
  private final JdbcClient jdbc;

  CaseSteps(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A step.
   *
   * @param kind which step
   * @param approval how far its approval is: NONE, WAITING, URGENT, APPROVED or REFUSED
   */
  record CaseStep(String kind, String approval) {
    /** Whether somebody has agreed to it, or may agree within 24 hours (行政强制法 19). */
    boolean agreed() {
      return approval.equals("APPROVED") || approval.equals("URGENT");
    }

    /** Whether it has no effect. */
    boolean open() {
      return approval.equals("WAITING") || approval.equals("REFUSED");
    }
  }

  /** The step that a document was drawn from. */
  Optional<CaseStep> of(StoredDocument document) {
    return document.caseFile() == null
        ? Optional.empty()
        : jdbc.sql("select kind, approval from case_step where file = :file and number = :number")
            .param("file", document.caseFile())
            .param("number", document.caseStep())
            .query(CaseStep.class)
            .optional();
  }

  /** Whether an account has handled the case of a document, other than by legal review. */
  boolean handledBy(StoredDocument document, String account) {
    return document.caseFile() != null
        && jdbc.sql(
                    """
                    select count(*) from case_file f
                    left join case_step s on s.file = f.id and s.kind <> 'LEGAL_REVIEW'
                    where f.id = :file and (lower(f.opened_by) = lower(:name)
                      or lower(s.taken_by) = lower(:name) or lower(s.officers) like lower(:officer))""")
                .param("file", document.caseFile())
                .param("name", account)
                .param("officer", "%\"account\":\"" + account + "\"%")
                .query(Integer.class)
                .single()
            > 0;
  }
}
