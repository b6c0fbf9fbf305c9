package org.redline.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a port: 0 lets the system choose, 65535 is the last. */
final class Port implements ITypeConverter<Integer> {
  private static final int LAST = 65_535;

  @Override
  public Integer convert(String value) {
    int port;
    try {
      port = Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new TypeConversionException(value);
    }
    if (port < 0 || port > LAST) {
      throw new TypeConversionException(value);
    }
    return port;
  }
}
