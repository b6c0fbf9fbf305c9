package org.redline.explain;

import java.util.Map;
import org.redline.condition.Expr;
import org.redline.text.Bilingual;
import org.redline.vocabulary.RecordType;

/** Says a condition in plain Chinese and English, made from its syntax tree and the labels. */
public final class PlainWords {
  private PlainWords() {}

  /**
   * The condition as one sentence.
   *
   * @param condition a checked condition
   * @param subject type of the subject, whose fields need no mention of it
   */
  public static Bilingual of(Expr condition, RecordType subject) {
    return Speech.both(speech -> sentence(condition, speech, subject.variable()));
  }

  private static String sentence(Expr condition, Speech speech, String subject) {
    Context context = new Context(speech, null, subject, "", Map.of());
    return new Clauses(context).of(condition, false);
  }
}
