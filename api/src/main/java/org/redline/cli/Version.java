package org.redline.cli;

import org.redline.packed.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** The version as {@code --version} prints it. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {ProgramVersion.engine()};
  }
}
