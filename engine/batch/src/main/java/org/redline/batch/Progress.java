package org.redline.batch;

/** Hears how far a run is. */
@FunctionalInterface
public interface Progress {
  /** Hears nothing. */
  Progress SILENT = (firms, done, size) -> {};

  /**
   * Called now and then by the thread that runs the audit.
   *
   * @param firms profiles behind us
   * @param done bytes of the input behind us
   * @param size bytes of the input
   */
  void at(long firms, long done, long size);
}
