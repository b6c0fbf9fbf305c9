package org.redline.web.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.redline.text.Language;
import org.redline.web.Databases;
import org.redline.web.documents.Documents;
import org.redline.web.documents.DrawnPapers;
import org.redline.web.documents.Offices;
import org.redline.web.documents.StoredDocument;
import org.redline.web.pages.Words;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ConcurrentModel;

/** Draws the papers of the steps of an office, as its page does, and reads them. */
final class Drawer {
  private Drawer() {}

  /** An office that can draw documents. */
  static Office office(Databases database) {
    List<Class<?>> parts = new ArrayList<>(DrawnPapers.PARTS);
    parts.add(PaperController.class);
    Office office = new Office(database, parts.toArray(new Class<?>[0]));
    DrawnPapers.office(office.get(Offices.class), "420606");
    return office;
  }

  /** An office that has confirmed on site what it found of a unit. */
  static Office inspected(String unit) {
    Office office = office(Databases.H2);
    office.submit(unit);
    office.open();
    office.take(StepKind.INSPECT, office.all("confirmed"));
    return office;
  }

  static Step last(Office office) {
    List<Step> steps = office.file().steps();
    return steps.get(steps.size() - 1);
  }

  /** The page that is shown when somebody draws a paper of a step. */
  static String said(Office office, Step step, int place, String person, ConcurrentModel model) {
    return office
        .get(PaperController.class)
        .draw(
            office.account("zhang"),
            office.file().id(),
            step.number(),
            place,
            person,
            new Words(Language.ZH),
            new MockHttpServletResponse(),
            model);
  }

  /** A paper of the last step, no field of which is blank that its template must have. */
  static StoredDocument paper(Office office, int place, String person) {
    return paper(office, last(office), place, person);
  }

  static StoredDocument paper(Office office, Step step, int place, String person) {
    ConcurrentModel model = new ConcurrentModel();
    String view = said(office, step, place, person, model);
    assertThat(view).as(String.valueOf(model.getAttribute("said"))).startsWith("redirect:");
    long id = Long.parseLong(view.substring(view.lastIndexOf('/') + 1));
    StoredDocument drawn = documents(office).find(Office.FIRM, id).orElseThrow();
    assertThat(DrawnPapers.blanks(drawn)).as(drawn.kind()).isEmpty();
    return drawn;
  }

  static Documents documents(Office office) {
    return office.get(Documents.class);
  }

  static String text(Office office, StoredDocument document) {
    return DrawnPapers.text(documents(office), document);
  }

  /** What the first paper of the last step says. */
  static String text(Office office) {
    return text(office, paper(office, 0, ""));
  }
}
