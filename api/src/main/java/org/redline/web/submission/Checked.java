package org.redline.web.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.redline.profile.CreditCode;
import org.redline.profile.Profile;
import org.redline.profile.ProfileReader;
import org.redline.source.Problem;
import org.redline.source.Problems;
import org.redline.text.Bilingual;
import org.redline.vocabulary.Vocabulary;

/**
 * A draft as the profile reader sees it.
 *
 * @param profile what it says; whatever is wrong counts as not submitted
 * @param problems everything that is wrong, by path
 */
record Checked(Profile profile, Map<String, List<Bilingual>> problems) {
  private static final String NAME = "name";

  private static final String ID = "id";

  /** A name that is none. */
  private static final String NAMELESS = "—";

  /** A credit code that nobody has. */
  private static final String NOBODY = CreditCode.of("0".repeat(CreditCode.BODY));

  /**
   * Reads a draft.
   *
   * @param today no event lies after it
   */
  static Checked of(Draft draft, Vocabulary vocabulary, LocalDate today) {
    Draft rest = draft.copy();
    Map<String, List<Bilingual>> problems = DoubleIds.take(rest, vocabulary);
    ProfileReader reader = new ProfileReader(vocabulary);
    while (true) {
      Draft before = rest.copy();
      try {
        Profile profile = reader.read("form", DraftNodes.document(rest, vocabulary.root()));
        profile.unit(today);
        return new Checked(profile, problems);
      } catch (Problems wrong) {
        wrong.problems().forEach(problem -> leaveOut(problem, rest, problems));
        if (rest.equals(before)) {
          throw wrong;
        }
      }
    }
  }

  boolean isRight() {
    return problems.isEmpty();
  }

  List<Bilingual> at(String path) {
    return problems.getOrDefault(path, List.of());
  }

  private static void leaveOut(Problem problem, Draft rest, Map<String, List<Bilingual>> problems) {
    String path = problem.place().file();
    if (path.isEmpty()) {
      path = identify(rest);
      if (problems.containsKey(path)) {
        return; // what was wrong there was left out, which is why it is missing
      }
    } else if (rest.isItem(path)) {
      rest.remove(path);
    } else {
      rest.drop(path);
    }
    problems.computeIfAbsent(path, p -> new ArrayList<>()).add(problem.message());
  }

  /**
   * Puts something in the place of what tells the unit from others, so that the rest can be judged.
   */
  private static String identify(Draft rest) {
    String missing = rest.text(ID).isEmpty() ? ID : NAME;
    rest.write(missing, missing.equals(ID) ? NOBODY : NAMELESS);
    return missing;
  }
}
