package org.redline.web.rules.drafts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.DiffAlgorithm.SupportedAlgorithm;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/** What changed between two texts, line by line, with some lines around each change. */
public final class Diff {
  private static final int AROUND = 3;
  private static final DiffAlgorithm ALGORITHM =
      DiffAlgorithm.getAlgorithm(SupportedAlgorithm.HISTOGRAM);

  private final RawText before;
  private final RawText after;
  private final List<Line> lines = new ArrayList<>();

  private Diff(String before, String after) {
    this.before = new RawText(before.getBytes(UTF_8));
    this.after = new RawText(after.getBytes(UTF_8));
  }

  /** The lines of the change; none if both are the same. */
  public static List<Line> of(String before, String after) {
    Diff diff = new Diff(before, after);
    diff.write(ALGORITHM.diff(RawTextComparator.DEFAULT, diff.before, diff.after));
    return List.copyOf(diff.lines);
  }

  private void write(EditList edits) {
    int shown = 0;
    for (Edit edit : edits) {
      int from = Math.max(shown, edit.getBeginA() - AROUND);
      int shift = edit.getBeginB() - edit.getBeginA();
      if (from > shown) {
        lines.add(new Line(Kind.GAP, 0, 0, ""));
      }
      same(from, edit.getBeginA(), shift);
      for (int i = edit.getBeginA(); i < edit.getEndA(); i++) {
        lines.add(new Line(Kind.GONE, i + 1, 0, before.getString(i)));
      }
      for (int i = edit.getBeginB(); i < edit.getEndB(); i++) {
        lines.add(new Line(Kind.NEW, 0, i + 1, after.getString(i)));
      }
      shown = Math.min(before.size(), edit.getEndA() + AROUND);
      int next = next(edits, edit);
      same(edit.getEndA(), Math.min(shown, next), edit.getEndB() - edit.getEndA());
      shown = Math.min(shown, next);
    }
  }

  private int next(EditList edits, Edit edit) {
    int index = edits.indexOf(edit) + 1;
    return index < edits.size() ? edits.get(index).getBeginA() : before.size();
  }

  private void same(int from, int to, int shift) {
    for (int i = from; i < to; i++) {
      lines.add(new Line(Kind.SAME, i + 1, i + 1 + shift, before.getString(i)));
    }
  }

  /**
   * A line.
   *
   * @param before its number before; 0 if it was not there
   * @param after its number after; 0 if it is no longer there
   */
  public record Line(Kind kind, int before, int after, String text) {
    /** The sign that a unified diff puts before it. */
    public String sign() {
      return switch (kind) {
        case GONE -> "−";
        case NEW -> "+";
        case SAME, GAP -> " ";
      };
    }

    /** As styles and words name its kind. */
    public String code() {
      return kind.name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** What became of a line. */
  public enum Kind {
    SAME,
    GONE,
    NEW,
    /** Lines that are left out. */
    GAP
  }
}
