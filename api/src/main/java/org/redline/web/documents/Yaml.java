package org.redline.web.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the data files beside these classes. */
final class Yaml {
  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(tools.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .propertyNamingStrategy(PropertyNamingStrategies.LOWER_CAMEL_CASE)
          .build();

  private Yaml() {}

  static <T> T read(String file, Class<T> type) {
    try (InputStream in = Yaml.class.getResourceAsStream(file)) {
      return MAPPER.readValue(Objects.requireNonNull(in, file), type);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
