package org.redline.web.pages;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a constant stand in an address by its code: {@code not-applicable}. */
@Configuration
class CodesInAddresses implements WebMvcConfigurer {
  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverterFactory(new ByCode());
  }

  @SuppressWarnings("rawtypes") // as Spring knows all enums at once
  private static final class ByCode implements ConverterFactory<String, Enum> {
    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // an empty text is no constant, as Spring has it
    public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
      return code -> (T) constant(type, code.strip());
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Enum constant(Class type, String code) {
      String name = code.toUpperCase(Locale.ROOT).replace('-', '_');
      return name.isEmpty() ? null : Enum.valueOf(type, name);
    }
  }
}
