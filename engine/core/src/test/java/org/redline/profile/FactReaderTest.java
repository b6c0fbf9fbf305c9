package org.redline.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redline.facts.Business;
import org.redline.facts.Enterprise;
import org.redline.facts.Order;
import org.redline.facts.Project;
import org.redline.facts.Resumption;
import org.redline.facts.Sector;
import org.redline.source.Limits;
import org.redline.source.Node;
import org.redline.source.Problem;
import org.redline.source.SourceReader;
import org.redline.vocabulary.Vocabulary;

class FactReaderTest {
  private static final Vocabulary VOCABULARY = Vocabulary.ofEnterprise();
  private static final FactReader READER = new FactReader(VOCABULARY);

  @Test
  void a_code_keeps_its_zero() {
    Business business = read(Business.class, "industryCode: 0610");

    assertThat(business.industryCode()).isEqualTo("0610");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "1e3", "2024-03-01", "true", "'null'", "\"~\"", "0x10", "-1"})
  void a_text_takes_whatever_is_written(String written) {
    Project project = read(Project.class, "name: " + written);

    assertThat(project.name()).isEqualTo(written.replaceAll("['\"]", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "~", "", "Null", "NULL"})
  void null_and_nothing_are_not_submitted(String written) {
    assertThat(read(Enterprise.class, "scale: 'small'\nheadcount: " + written).headcount())
        .isNull();
    assertThat(read(Enterprise.class, "projects: " + written + "\nscale: small").projects())
        .isNull();
  }

  @Test
  void an_empty_list_is_declared_to_be_none() {
    assertThat(read(Enterprise.class, "projects: []").projects()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1200.00, 1200",
    "0.10, 0.1",
    "-0, 0",
    "100, 100",
    "1000000000000000, 1000000000000000"
  })
  void equal_amounts_are_equal_values(String written, BigDecimal amount) {
    assertThat(read(Business.class, "priorYearRevenue: " + written).priorYearRevenue())
        .isEqualTo(amount);
  }

  @Test
  void a_day_and_a_code_may_stand_in_quotes() {
    Project project = read(Project.class, "startedOn: '2024-02-29'");
    Business business = read(Business.class, "sector: \"coal-mining\"");

    assertThat(project.startedOn()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(business.sector()).isEqualTo(Sector.COAL_MINING);
  }

  @ParameterizedTest
  @CsvSource({"1949-01-01", "2199-12-31"})
  void the_first_and_the_last_day_are_days(LocalDate day) {
    assertThat(read(Project.class, "startedOn: " + day).startedOn()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({"0", "10000000"})
  void the_least_and_the_greatest_number_are_numbers(int headcount) {
    assertThat(read(Enterprise.class, "headcount: " + headcount).headcount()).isEqualTo(headcount);
  }

  @Test
  void items_without_id_are_named_by_type_and_position() {
    Enterprise unit = read(Enterprise.class, "projects: [{name: a}, {id: P}, {name: c}]");

    assertThat(unit.projects())
        .extracting(Project::id)
        .containsExactly("Project-1", "P", "Project-3");
  }

  @Test
  void parts_with_an_id_are_named_too() {
    Order order = read(Order.class, "resumptions: [{resumedOn: 2024-03-01}]");

    assertThat(order.resumptions()).extracting(Resumption::id).containsExactly("Resumption-1");
    assertThat(order.id()).isNull();
  }

  @Test
  void a_list_is_no_record() {
    List<Problem> problems = new ArrayList<>();

    assertThat(READER.read(VOCABULARY.type(Project.class), node("[null]"), problems)).isNull();
    assertThat(problems).hasSize(1);
  }

  private static <T> T read(Class<T> type, String yaml) {
    List<Problem> problems = new ArrayList<>();
    Object read = READER.read(VOCABULARY.type(type), node(yaml), problems);
    assertThat(problems).isEmpty();
    return type.cast(Objects.requireNonNull(read));
  }

  private static Node node(String yaml) {
    return SourceReader.read("facts.yaml", yaml.getBytes(UTF_8), Limits.profile());
  }
}
