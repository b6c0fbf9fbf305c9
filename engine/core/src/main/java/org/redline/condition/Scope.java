package org.redline.condition;

import java.util.List;
import java.util.Map;
import org.redline.vocabulary.RecordType;

/**
 * What a condition can name, beside {@code asOf} and {@code day}.
 *
 * @param variables record variables in the order of a {@link Frame}'s slots, such as enterprise,
 *     project
 * @param parameters what {@code param.x} can be
 */
public record Scope(List<Variable> variables, Map<String, DatedValue> parameters) {
  public Scope {
    variables = List.copyOf(variables);
    parameters = Map.copyOf(parameters);
  }

  /**
   * A record variable.
   *
   * @param name its name in conditions
   * @param type its record type
   */
  public record Variable(String name, RecordType type) {}
}
