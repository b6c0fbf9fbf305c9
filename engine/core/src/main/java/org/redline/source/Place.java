package org.redline.source;

/**
 * A place in a file.
 *
 * @param file name of the file as the user gave it
 * @param line line, from 1
 * @param column column, from 1, in characters
 */
public record Place(String file, int line, int column) {
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
