package org.redline.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What one run of the program printed, and how it ended. */
public record CommandRun(int code, String out, String err) {

  public static CommandRun of(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), args);
    return new CommandRun(code, out.toString(), err.toString());
  }
}
