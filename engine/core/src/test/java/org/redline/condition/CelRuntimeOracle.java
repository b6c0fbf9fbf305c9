package org.redline.condition;

import com.google.common.collect.ImmutableList;
import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelAttribute.Qualifier;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.UnknownContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redline.facts.Coded;
import org.redline.vocabulary.Field;
import org.redline.vocabulary.RecordType;
import org.redline.vocabulary.ValueKind;

/**
 * The second opinion: the text of a condition, judged by dev.cel's own runtime over plain data.
 * Records become maps, codes text, days ISO text (which sorts as days do), decimals doubles, and
 * what was not submitted an unknown attribute.
 */
final class CelRuntimeOracle {
  private static final CelOptions OPTIONS =
      CelOptions.current()
          .enableHeterogeneousNumericComparisons(true)
          .enableUnknownTracking(true)
          .build();
  private static final CelCompiler COMPILER =
      CelCompilerFactory.standardCelCompilerBuilder()
          .setOptions(OPTIONS)
          .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
          .setStandardEnvironmentEnabled(false)
          .setStandardDeclarations(
              CelStandardDeclarations.newBuilder()
                  .includeFunctions(
                      StandardFunction.LOGICAL_AND,
                      StandardFunction.LOGICAL_OR,
                      StandardFunction.LOGICAL_NOT,
                      StandardFunction.NOT_STRICTLY_FALSE,
                      StandardFunction.CONDITIONAL,
                      StandardFunction.EQUALS,
                      StandardFunction.NOT_EQUALS,
                      StandardFunction.LESS,
                      StandardFunction.LESS_EQUALS,
                      StandardFunction.GREATER,
                      StandardFunction.GREATER_EQUALS,
                      StandardFunction.IN,
                      StandardFunction.ADD,
                      StandardFunction.SUBTRACT,
                      StandardFunction.MULTIPLY,
                      StandardFunction.NEGATE,
                      StandardFunction.SIZE)
                  .build())
          .addVar("enterprise", SimpleType.DYN)
          .addVar("project", SimpleType.DYN)
          .addVar("asOf", SimpleType.DYN)
          .addVar("day", SimpleType.DYN)
          .addVar("param", SimpleType.DYN)
          .addFunctionDeclarations(
              global("date", SimpleType.DYN),
              member("sum", SimpleType.DYN),
              member("on", SimpleType.DYN, SimpleType.DYN),
              member("of", SimpleType.DYN, SimpleType.DYN),
              member("plusDays", SimpleType.DYN, SimpleType.DYN),
              member("plusMonths", SimpleType.DYN, SimpleType.DYN),
              member("plusYears", SimpleType.DYN, SimpleType.DYN),
              member("daysUntil", SimpleType.DYN, SimpleType.DYN))
          .build();
  private static final CelRuntime RUNTIME =
      CelRuntimeFactory.legacyCelRuntimeBuilder()
          .setOptions(OPTIONS)
          .addFunctionBindings(
              CelFunctionBinding.from("date", Object.class, text -> text),
              CelFunctionBinding.from("sum", Object.class, CelRuntimeOracle::sum),
              CelFunctionBinding.from("on", Object.class, Object.class, (value, day) -> value),
              CelFunctionBinding.from(
                  "of", Object.class, Object.class, (scale, base) -> fund((Number) base)),
              CelFunctionBinding.from(
                  "plusDays", Object.class, Object.class, (d, n) -> day(d).plusDays(n(n)) + ""),
              CelFunctionBinding.from(
                  "plusMonths", Object.class, Object.class, (d, n) -> day(d).plusMonths(n(n)) + ""),
              CelFunctionBinding.from(
                  "plusYears", Object.class, Object.class, (d, n) -> day(d).plusYears(n(n)) + ""),
              CelFunctionBinding.from(
                  "daysUntil",
                  Object.class,
                  Object.class,
                  (a, b) -> day(b).toEpochDay() - day(a).toEpochDay()))
          .build();

  private final Wilds wilds;
  private final List<CelAttributePattern> unknown = new ArrayList<>();
  private final Map<String, Object> data = new HashMap<>();

  private CelRuntimeOracle(Wilds wilds) {
    this.wilds = wilds;
  }

  static Truth judge(String text, Wilds wilds, Frame frame) {
    CelRuntimeOracle oracle = new CelRuntimeOracle(wilds);
    oracle.root("enterprise", World.ENTERPRISE, frame.slots[0]);
    oracle.root("project", World.PROJECT, frame.slots[1]);
    oracle.day(frame.day);
    oracle.data.put("asOf", frame.asOf.toString());
    oracle.data.put("param", Map.of("trialRunLongest", 180L, "fund", ""));
    return oracle.judge(text);
  }

  private Truth judge(String text) {
    try {
      CelAbstractSyntaxTree ast = COMPILER.compile(text).getAst();
      UnknownContext context =
          UnknownContext.create(name -> Optional.ofNullable(data.get(name)), unknown);
      Object result = RUNTIME.createProgram(ast).advanceEvaluation(context);
      return result instanceof CelUnknownSet ? Truth.UNKNOWN : Logic.of((Boolean) result);
    } catch (CelValidationException | CelEvaluationException e) {
      throw new IllegalStateException("dev.cel cannot judge " + text, e);
    }
  }

  private void day(@Nullable LocalDate day) {
    if (day == null) {
      unknown.add(CelAttributePattern.create("day"));
      unknown.add(CelAttributePattern.create("param"));
    } else {
      data.put("day", day.toString());
    }
  }

  private void root(String name, RecordType type, @Nullable Object record) {
    List<Qualifier> path = List.of(Qualifier.ofString(name));
    if (record == null) {
      unknown(path);
    } else {
      data.put(name, map(type, record, path));
    }
  }

  private void unknown(List<Qualifier> path) {
    unknown.add(CelAttributePattern.create(ImmutableList.copyOf(path)));
  }

  private Map<String, Object> map(RecordType type, Object record, List<Qualifier> path) {
    Map<String, Object> map = new HashMap<>();
    for (Field field : type.fields()) {
      Object value = field.get(record);
      List<Qualifier> below = with(path, Qualifier.ofString(field.name()));
      if (value != null) {
        map.put(field.name(), plain(field, value, below));
      } else if (wilds.reads(field)) {
        unknown(below);
      }
    }
    return map;
  }

  private Object plain(Field field, Object value, List<Qualifier> path) {
    if (field.kind() != ValueKind.LIST) {
      return single(field, value, path);
    }
    List<Object> list = new ArrayList<>();
    for (Object item : (List<?>) value) {
      list.add(single(field, item, with(path, Qualifier.ofInt(list.size()))));
    }
    return list;
  }

  private Object single(Field field, Object value, List<Qualifier> path) {
    return switch (field.elementKind()) {
      case ENUM -> ((Coded) value).code();
      case DATE -> value.toString();
      case INTEGER -> Numbers.whole(value);
      case DECIMAL -> ((BigDecimal) value).doubleValue();
      case RECORD -> map(field.record().orElseThrow(), value, path);
      default -> value;
    };
  }

  private static List<Qualifier> with(List<Qualifier> path, Qualifier last) {
    List<Qualifier> longer = new ArrayList<>(path);
    longer.add(last);
    return longer;
  }

  private static Object sum(Object list) {
    List<?> numbers = (List<?>) list;
    return numbers.stream().allMatch(Long.class::isInstance)
        ? (Object) numbers.stream().mapToLong(CelRuntimeOracle::n).sum()
        : (Object) numbers.stream().mapToDouble(number -> ((Number) number).doubleValue()).sum();
  }

  /** The scale of {@link World#FUND}, by hand. */
  private static double fund(Number base) {
    double all = Math.max(0, base.doubleValue());
    return 0.5 * Math.min(all, 1)
        + 0.25 * Math.min(Math.max(all - 1, 0), 2)
        + 0.125 * Math.max(all - 3, 0);
  }

  private static LocalDate day(Object text) {
    return LocalDate.parse((String) text);
  }

  private static long n(Object number) {
    return ((Number) number).longValue();
  }

  private static CelFunctionDecl global(String name, CelType... operands) {
    return CelFunctionDecl.newFunctionDeclaration(
        name, CelOverloadDecl.newGlobalOverload(name, SimpleType.DYN, operands));
  }

  private static CelFunctionDecl member(String name, CelType... operands) {
    return CelFunctionDecl.newFunctionDeclaration(
        name, CelOverloadDecl.newMemberOverload(name, SimpleType.DYN, Arrays.asList(operands)));
  }
}
