package org.redline.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redline.facts.Enterprise;
import org.redline.testing.Facts;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.Vocabulary;

/** Holds the schema against an independent validator and against the reader. */
class ProfileSchemaTest {
  /**
   * Profiles of the folder {@code wrong} whose fault no schema can see: notation, or two places.
   */
  private static final Set<String> BEYOND_A_SCHEMA =
      Set.of(
          "anchor-and-alias.yaml",
          "credit-code-check-digit.yaml",
          "json-comma-at-the-end.json",
          "json-same-key-twice.json",
          "number-in-hexadecimal.yaml",
          "number-of-too-many-decimals.yaml",
          "number-with-exponent.yaml",
          "number-with-leading-zero.yaml",
          "number-with-underscore.yaml",
          "same-id-as-a-given-one.yaml",
          "same-id-in-a-part.yaml",
          "same-id-twice.yaml",
          "same-key-twice.yaml",
          "seen-by-one-officer.yaml",
          "verified-by-declaration.yaml",
          "verified-by-nobody.yaml");

  private static final Vocabulary VOCABULARY = Vocabulary.ofEnterprise();
  private static final String JSON = new ProfileSchema(VOCABULARY).json();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(JSON);

  @Test
  void is_itself_a_valid_schema() {
    Schema dialect =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));

    assertThat(dialect.validate(JSON, InputFormat.JSON)).isEmpty();
  }

  @Test
  void is_the_same_text_each_time_in_any_locale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));

      assertThat(new ProfileSchema(Vocabulary.ofEnterprise()).json()).isEqualTo(JSON);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void gives_every_field_its_chinese_title() {
    for (RecordType type : VOCABULARY.types()) {
      for (Field field : type.fields()) {
        assertThat(JSON).contains("\"title\" : \"" + field.term().zh() + "\"");
      }
    }
  }

  @Property(tries = 100)
  void accepts_every_wholly_known_profile(@ForAll("complete") Object unit) {
    Profile profile = new Profile((Enterprise) unit, LocalDate.of(2026, 11, 1), "firm.json");

    assertThat(errors(new ProfileWriter(VOCABULARY).json(profile), InputFormat.JSON)).isEmpty();
  }

  @Property(tries = 100)
  void accepts_every_partly_known_profile(@ForAll("partial") Object unit) {
    Enterprise enterprise = (Enterprise) unit;
    List<Error> errors = errors(new ProfileWriter(VOCABULARY).json(enterprise), InputFormat.JSON);

    assertThat(errors.isEmpty()).isEqualTo(enterprise.id() != null && enterprise.name() != null);
  }

  @Test
  void accepts_null_for_every_value() {
    StringBuilder json =
        new StringBuilder("{\"asOf\": null, \"enterprise\": {\"id\": \"91350100M000100Y43\"");
    json.append(", \"name\": \"甲厂\"");
    for (Field field : VOCABULARY.root().fields()) {
      if (!ProfileReader.REQUIRED.contains(field.name())) {
        json.append(", \"").append(field.name()).append("\": null");
      }
    }

    assertThat(errors(json.append("}}").toString(), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.redline.profile.WrongProfilesTest#profiles")
  void refuses_what_the_reader_refuses_where_a_schema_can_see_it(String name) throws Exception {
    InputFormat format = name.endsWith(".json") ? InputFormat.JSON : InputFormat.YAML;
    if (!BEYOND_A_SCHEMA.contains(name)) {
      assertThat(errors(WrongProfilesTest.text(name), format)).isNotEmpty();
    }
  }

  private static List<Error> errors(String profile, InputFormat format) {
    return SCHEMA.validate(
        profile,
        format,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  @Provide
  Arbitrary<Object> complete() {
    return Facts.complete(VOCABULARY.root());
  }

  @Provide
  Arbitrary<Object> partial() {
    return Facts.partial(VOCABULARY.root());
  }
}
