package org.redline.web.documents;

import java.util.List;
import java.util.Optional;
import org.redline.web.users.Account;
import org.springframework.stereotype.Component;

/** Documents of firms: drawn, numbered without gaps or doubles, kept, made final or void. */
@Component
public class Documents {
  /**
   * Draws a document as a draft under the next number of the account's office, within the
   * transaction of the caller; a transaction that is rolled back uses no number.
   *
   * @throws NotDrawn with everything that stands against it, such as findings not verified or an
   *     office without data
   */
  public StoredDocument draw(Drawing drawing, Account by) {
    throw new UnsupportedOperationException(drawing + " " + by);
  }

  /** Draws a draft again under its number. */
  public StoredDocument redraw(long id, Drawing drawing, Account by) {
    throw new UnsupportedOperationException(id + " " + drawing + " " + by);
  }

  /** Makes a draft final: its bytes never change again. */
  public StoredDocument settle(String firm, long id, Account by) {
    throw new UnsupportedOperationException(firm + id + by);
  }

  /** Makes a document void; it keeps its number. */
  public StoredDocument annul(String firm, long id, String reason, Account by) {
    throw new UnsupportedOperationException(firm + id + reason + by);
  }

  /** A document of a firm. */
  public Optional<StoredDocument> find(String firm, long id) {
    throw new UnsupportedOperationException(firm + id);
  }

  /** Documents of a firm, the latest first. */
  public List<StoredDocument> list(String firm) {
    throw new UnsupportedOperationException(firm);
  }
}
