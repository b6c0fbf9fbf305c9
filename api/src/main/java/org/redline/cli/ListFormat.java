package org.redline.cli;

/** Forms of a list; the constants are named as the option writes them. */
enum ListFormat {
  text,
  json
}
