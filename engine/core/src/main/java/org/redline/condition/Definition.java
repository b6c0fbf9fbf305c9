package org.redline.condition;

import java.util.Map;
import org.redline.vocabulary.ValueKind;

/**
 * A function that stands for a condition: it is put in place of the call, so that evidence and
 * missing paths are those of what it says.
 *
 * @param name name of the function
 * @param receiver name of the record type that it is called on; {@code it} in the text
 * @param parameters names of the parameters with their kinds, in order
 * @param text the condition, over {@code it} and the parameters
 */
record Definition(String name, String receiver, Map<String, ValueKind> parameters, String text) {
  static final String RECEIVER = "it";
}
