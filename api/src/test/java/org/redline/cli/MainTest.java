package org.redline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void printsItsVersion() {
    var out = new StringWriter();
    var commandLine = Main.commandLine().setOut(new PrintWriter(out, true));

    assertThat(commandLine.execute("--version")).isZero();
    assertThat(out.toString()).matches("redline \\d+\\.\\d+\\.\\d+(-SNAPSHOT)? [0-9a-f]{12}\\R");
  }

  @Test
  void refusesAnUnknownCommandWithExitCodeTwo() {
    var commandLine = Main.commandLine().setErr(new PrintWriter(new StringWriter()));

    assertThat(commandLine.execute("no-such-command")).isEqualTo(2);
  }
}
