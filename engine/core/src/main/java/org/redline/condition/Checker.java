package org.redline.condition;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.redline.vocabulary.ValueKind;

/** Parses and type-checks with dev.cel; one compiler for each set of names. Thread-safe. */
final class Checker {
  private static final CelOptions OPTIONS =
      CelOptions.current()
          .maxExpressionCodePointSize(Limits.TEXT)
          .maxParseRecursionDepth(Limits.PARENTHESES)
          .maxParseExpressionNodeCount(Limits.PARSED_NODES)
          .populateMacroCalls(true)
          .enableQuotedIdentifierSyntax(false)
          .build();

  private final CelTypes types;
  private final Map<Key, CelCompiler> compilers = new ConcurrentHashMap<>();

  Checker(CelTypes types) {
    this.types = types;
  }

  /** What a compiler must know of the names: not what the parameters' values are. */
  private record Key(Map<String, Shape> roots, Map<String, ValueKind> parameters) {}

  CelValidationResult parse(String text, Names names) {
    return compiler(names).parse(text);
  }

  /** What the type checker finds wrong. */
  List<CelIssue> check(CelAbstractSyntaxTree parsed, Names names) {
    return compiler(names).check(parsed).getErrors();
  }

  static CelAbstractSyntaxTree tree(CelValidationResult parsed) {
    try {
      return parsed.getAst();
    } catch (CelValidationException e) {
      throw new IllegalStateException("parsed with errors", e);
    }
  }

  private CelCompiler compiler(Names names) {
    return compilers.computeIfAbsent(
        new Key(names.roots(), names.parameterKinds()), this::newCompiler);
  }

  private CelCompiler newCompiler(Key key) {
    CelTypes all = types.with(key.parameters());
    CelCompilerBuilder builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setStandardEnvironmentEnabled(false)
            .setStandardDeclarations(logic())
            .setStandardMacros(
                CelStandardMacro.EXISTS,
                CelStandardMacro.ALL,
                CelStandardMacro.EXISTS_ONE,
                CelStandardMacro.FILTER,
                CelStandardMacro.MAP)
            .setTypeProvider(all)
            .addFunctionDeclarations(Overloads.of(all));
    key.roots().forEach((name, shape) -> builder.addVar(name, all.of(shape)));
    return builder.addVar(Names.PARAM, all.struct(Names.PARAM)).build();
  }

  /** Of CEL's own functions, only what macros expand to; the rest is declared for our types. */
  private static CelStandardDeclarations logic() {
    return CelStandardDeclarations.newBuilder()
        .includeFunctions(
            StandardFunction.LOGICAL_AND,
            StandardFunction.LOGICAL_OR,
            StandardFunction.LOGICAL_NOT,
            StandardFunction.NOT_STRICTLY_FALSE,
            StandardFunction.CONDITIONAL)
        .build();
  }
}
