package org.redline.generate;

import java.util.stream.Stream;
import org.redline.profile.Profile;
import org.redline.profile.ProfileWriter;
import org.redline.vocabulary.Vocabulary;

/** Profiles of synthetic firms, each in one line of JSON. */
public final class FirmLines {
  private final Firms firms;
  private final ProfileWriter writer;

  public FirmLines(Vocabulary vocabulary) {
    this.firms = Firms.partlyKnown(vocabulary);
    this.writer = new ProfileWriter(vocabulary);
  }

  /** The lines of the seed, without end and without line feeds. */
  public Stream<String> of(long seed) {
    return firms.all(seed).map(firm -> writer.line(new Profile(firm, Firms.AS_OF, "")));
  }
}
