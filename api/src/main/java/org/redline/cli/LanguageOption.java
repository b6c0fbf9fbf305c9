package org.redline.cli;

import java.util.List;
import java.util.Locale;
import org.redline.text.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code --lang}. */
final class LanguageOption {
  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "zh",
      completionCandidates = Codes.class,
      converter = Converter.class)
  private Language language = Language.ZH;

  Language language() {
    return language;
  }

  /** What it can be. */
  static final class Codes implements Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return List.of("zh", "en").iterator();
    }
  }

  /** Reads it. */
  static final class Converter implements ITypeConverter<Language> {
    @Override
    public Language convert(String value) {
      for (Language language : Language.values()) {
        if (language.name().toLowerCase(Locale.ROOT).equals(value)) {
          return language;
        }
      }
      throw new TypeConversionException(value);
    }
  }
}
