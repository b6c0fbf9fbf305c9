package org.redline.drl;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redline.condition.DatedValue;
import org.redline.condition.Scale;
import org.redline.rulebook.Parameter;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.ValueKind;

/** The functions of one DRL package; equal bodies are written once. */
final class Functions {
  private final Map<String, String> byText = new LinkedHashMap<>();

  /** Adds a function and gives a call of it with the variables of the same names. */
  String add(String type, List<JavaText.Typed> parameters, String body) {
    String signature =
        parameters.stream().map(p -> p.type() + " " + p.name()).collect(Collectors.joining(", "));
    String name = define("f", type, signature, body);
    String arguments =
        parameters.stream().map(JavaText.Typed::name).collect(Collectors.joining(", "));
    return name + "(" + arguments + ")";
  }

  /** The name of a function that reads a field, null-safe. */
  String getter(Field field, Class<?> owner) {
    String type = javaType(field);
    String body = "return of == null ? null : of." + field.name() + "();";
    return define("get_" + field.name() + "_", type, owner.getName() + " of", body);
  }

  /** The name of a function that gives a parameter's value on a day. */
  String parameter(String name, DatedValue value) {
    StringBuilder body = new StringBuilder();
    for (Parameter.Value dated : ((Parameter) value).values()) {
      String day = "java.time.LocalDate.parse(\"" + dated.from() + "\")";
      body.insert(
          0, "if (!day.isBefore(" + day + ")) { return " + constant(dated.inForce()) + "; } ");
    }
    return define(
        "param_" + name + "_", "Object", "java.time.LocalDate day", body + "return null;");
  }

  /** All functions, as DRL. */
  String text() {
    return String.join(
        "\n", byText.keySet().stream().map(t -> t.replaceFirst("@", byText.get(t))).toList());
  }

  private static String constant(@Nullable Object value) {
    if (value instanceof Scale scale) {
      return scale.brackets().stream()
          .map(bracket -> JavaText.quoted(bracket.upTo() + ":" + bracket.rate()))
          .collect(Collectors.joining(", ", "java.util.List.of(", ")"));
    }
    if (value instanceof Number) {
      return "new java.math.BigDecimal(\"" + value + "\")";
    } else if (value instanceof LocalDate) {
      return "java.time.LocalDate.parse(\"" + value + "\")";
    }
    return value == null ? "null" : JavaText.quoted(value.toString());
  }

  private String define(String prefix, String type, String signature, String body) {
    String text = "function " + type + " @(" + signature + ") { " + body + " }";
    return byText.computeIfAbsent(text, t -> prefix + byText.size());
  }

  private static String javaType(Field field) {
    return field.kind() == ValueKind.LIST
        ? "java.util.List<" + field.valueClass().getName() + ">"
        : field.valueClass().getName();
  }
}
