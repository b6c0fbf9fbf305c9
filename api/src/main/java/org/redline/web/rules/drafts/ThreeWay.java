package org.redline.web.rules.drafts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeFormatter;
import org.eclipse.jgit.merge.MergeResult;

/**
 * Two changes of one text put together. Where both changed the same lines, both stand between marks
 * that no rule file may hold, so that somebody has to choose.
 */
record ThreeWay(Optional<String> text, boolean conflict) {

  /**
   * Puts them together; an empty text is a file that is not there.
   *
   * @param base what both changed
   * @param published what others made of it
   * @param draft what the draft made of it
   */
  static ThreeWay merge(Optional<String> base, Optional<String> published, Optional<String> draft) {
    if (published.equals(base) || published.equals(draft)) {
      return new ThreeWay(draft, false);
    } else if (draft.equals(base)) {
      return new ThreeWay(published, false);
    } else if (published.isEmpty() || draft.isEmpty()) {
      return new ThreeWay(published.or(() -> draft), true);
    }
    return lines(base.orElse(""), published.get(), draft.get());
  }

  private static ThreeWay lines(String base, String published, String draft) {
    MergeResult<RawText> result =
        new MergeAlgorithm()
            .merge(RawTextComparator.DEFAULT, raw(base), raw(published), raw(draft));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new MergeFormatter().formatMerge(out, result, List.of("base", "published", "draft"), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ThreeWay(Optional.of(out.toString(UTF_8)), result.containsConflicts());
  }

  private static RawText raw(String text) {
    return new RawText(text.getBytes(UTF_8));
  }
}
