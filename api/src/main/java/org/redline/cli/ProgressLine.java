package org.redline.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.redline.batch.Progress;
import org.redline.text.Language;

/**
 * How far a run is, with its rate and the time left, on standard error: only where the launcher
 * says that this is a terminal.
 */
final class ProgressLine implements Progress, AutoCloseable {
  private static final String TERMINAL = "redline.terminal";
  private static final int WIDTH = 99;
  private static final long MEGABYTE = 1_000_000;
  private static final int UPDATE_MILLIS = 500;
  private static final double SECOND = 1e9;

  private final @Nullable ProgressBar bar;
  private final Language language;
  private final long begun = System.nanoTime();

  private ProgressLine(@Nullable ProgressBar bar, Language language) {
    this.bar = bar;
    this.language = language;
  }

  static ProgressLine of(Language language) {
    return new ProgressLine(Boolean.getBoolean(TERMINAL) ? bar() : null, language);
  }

  private static ProgressBar bar() {
    return new ProgressBarBuilder()
        .setTaskName("")
        .setStyle(ProgressBarStyle.ASCII)
        .setUnit(" MB", MEGABYTE)
        .setUpdateIntervalMillis(UPDATE_MILLIS)
        .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
        .build();
  }

  @Override
  public void at(long firms, long done, long size) {
    if (bar != null) {
      bar.maxHint(size);
      bar.stepTo(done);
      double seconds = (System.nanoTime() - begun) / SECOND;
      bar.setExtraMessage(Say.of("progress", firms, Math.round(firms / seconds)).in(language));
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
