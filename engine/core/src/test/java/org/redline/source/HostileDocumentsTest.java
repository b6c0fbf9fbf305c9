package org.redline.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileDocumentsTest {
  private static final Limits LIMITS = new Limits(100_000, 20, 1_000, 2_000);

  @ParameterizedTest(name = "{0}")
  @MethodSource({"yaml", "yamlThatIsLarge", "yamlInOddBytes", "json"})
  void is_refused_with_place_and_reason(Trick trick) {
    Problems problems =
        catchThrowableOfType(
            Problems.class, () -> SourceReader.read(trick.file(), trick.content(), LIMITS));

    assertThat(problems.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.place().line() + ":" + problem.place().column())
                  .isEqualTo(trick.place());
              assertThat(problem.message().en()).contains(trick.reason());
              assertThat(problem.message().zh()).isNotBlank();
            });
  }

  static Stream<Trick> yaml() {
    return Stream.of(
        yaml("billion laughs", "a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]", "3:5", "aliases"),
        yaml("an anchor that nobody uses", "a: &x 1", "1:4", "“&x”"),
        yaml("an alias of itself", "a: &a [*a]", "1:8", "aliases"),
        yaml("an alias as key", "&k a: 1\n*k : 2", "2:1", "aliases"),
        yaml("a merge key", "a: 1\n<<: {b: 2}", "2:1", "merge key"),
        yaml("a tag that makes a number", "a: !!int 5", "1:4", "“!!int”"),
        yaml("a tag that makes a Java object", "!!java.net.URL [x]", "1:1", "!!java.net.URL"),
        yaml("a local tag", "a: !x y", "1:4", "“!x”"),
        yaml("the tag of no type", "a: ! 5", "1:4", "“!”"),
        yaml("a verbatim tag", "a: !<tag:x> 5", "1:4", "“tag:x”"),
        yaml("binary data", "a: !!binary aGk=", "1:4", "“!!binary”"),
        yaml("a version directive", "%YAML 1.1\n---\na: 1", "1:1", "directives"),
        yaml("a tag directive", "# x\n%TAG ! tag:x,2000:\n---\na: 1", "2:1", "directives"),
        yaml("a directive of no meaning", "%FOO bar\n---\na: 1", "1:1", "directives"),
        yaml("a second document", "a: 1\n---\na: 2", "2:1", "one document only"),
        yaml("a second document after an end", "a: 1\n...\n---\na: 2", "3:1", "one document only"),
        yaml("text behind the end", "a: 1\n...\nb: 2", "3:1", "has ended"),
        yaml("the same key twice", "a: 1\nb: 2\na: 3", "3:1", "first at line 1, column 1"),
        yaml("the same key in quotes", "a: 1\n\"a\": 2\n'a': 3", "3:1", "stands twice"),
        yaml("the same key escaped", "a: 1\n\"\\x61\": 2", "2:1", "stands twice"),
        yaml("the same key explained", "a: 1\n? a\n: 2", "2:3", "stands twice"),
        yaml("a list as key", "? [a]\n: 1", "1:3", "must be text"),
        yaml("an empty key", "\"\": 1", "1:1", "empty"),
        yaml("a blank key", "' ': 1", "1:1", "empty"),
        yaml("a tab as indentation", "a:\n\tb: 1", "2:1", "tabs"),
        yaml("a quote that never ends", "a: 1\nb: 'x\nc: 2", "2:4", "never closed"),
        yaml("a value with a colon", "a: b: c", "1:5", "quote a text"),
        yaml("an escape beyond Unicode", "a: \"\\UFFFFFFFF\"", "1:2", "escape"),
        yaml("an escape cut off", "a: \"\\u00", "1:4", "never closed"),
        yaml("half a character escaped", "a: \"x\\ud800\"", "1:6", "U+D800"),
        yaml("an escaped NUL", "a: \"\\0\"", "1:5", "U+0000"),
        yaml("an escaped mark of direction", "a: \"\\u202e\"", "1:5", "U+202E"),
        yaml("nothing", "", "1:1", "holds nothing"),
        yaml("only a remark", "# nothing\n", "1:1", "holds nothing"),
        yaml("only null", "~", "1:1", "holds nothing"),
        yaml("a stray bracket", "]", "1:1", "value is missing"),
        yaml("a lonely star", "a: *", "1:5", "& or *"),
        yaml("a reserved character", "a: @b", "1:4", "quote the text"));
  }

  static Stream<Trick> yamlThatIsLarge() {
    return Stream.of(
        yaml("brackets without end", "[".repeat(90_000), "1:21", "deeper than 20"),
        yaml("braces in keys", "{".repeat(90_000), "1:21", "deeper than 20"),
        yaml("a list of lists of lists", "- ".repeat(400) + "a", "1:41", "deeper than 20"),
        yaml("keys of keys of keys", "? ".repeat(400) + "a", "1:41", "deeper than 20"),
        yaml("a long text", "a: " + "x".repeat(1_001), "1:4", "longer than 1000"),
        yaml("a long key", "? " + "k".repeat(1_001), "1:3", "longer than 1000"),
        yaml("a huge number", "a: " + "9".repeat(50_000), "1:4", "longer than 1000"),
        yaml("many values", "- 1\n".repeat(2_000), "2000:3", "more than 2000"),
        yaml("a large file", " ".repeat(100_001), "1:1", "100001 bytes"));
  }

  static Stream<Trick> yamlInOddBytes() {
    return Stream.of(
        yaml("NUL", "a: b\0c", "1:5", "U+0000"),
        yaml("escape sequences for the terminal", "a: \u001b[31m", "1:4", "U+001B"),
        yaml("a lone carriage return", "a: 1\rb: 2", "1:5", "CR"),
        yaml("NEL as line end", "a: 1\u0085b: 2", "1:5", "U+0085"),
        yaml("LS as line end", "a: 1\u2028b: 2", "1:5", "U+2028"),
        yaml("a byte order mark in the middle", "a: 1\n\uFEFFb: 2", "2:1", "U+FEFF"),
        yaml("two byte order marks", "\uFEFF\uFEFFa: 1", "1:1", "U+FEFF"),
        yaml("a mark of direction", "a: \u202Eb", "1:4", "U+202E"),
        yaml("no character", "a: \uFFFE", "1:4", "U+FFFE"),
        bytes("Latin-1", "名: 1\na: \u00e9".replace("名", "n"), ISO_8859_1, "2:4", "UTF-8"),
        bytes("GB 18030", "a: 1\nb: 中", Charset.forName("GB18030"), "2:4", "UTF-8"),
        bytes("UTF-16", "\uFEFFa: 1", UTF_16LE, "1:1", "UTF-16"),
        bytes("UTF-16 without mark", "a: 1", UTF_16LE, "1:2", "U+0000"),
        new Trick("an overlong slash", "x.yaml", octets(0xC0, 0xAF), "1:1", "UTF-8"),
        new Trick("a surrogate as bytes", "x.yaml", octets(0xED, 0xA0, 0x80), "1:1", "UTF-8"),
        new Trick("a character cut off", "x.yaml", octets('a', 0xE4, 0xB8), "1:2", "UTF-8"));
  }

  static Stream<Trick> json() {
    return Stream.of(
        json("nothing", " ", "1:1", "holds nothing"),
        json("only null", "null", "1:1", "holds nothing"),
        json("a remark", "{} // x", "1:4", "no comments"),
        json("a comma at the end", "{\"a\": 1,}", "1:9", "no “,” at the end"),
        json("a key without quotes", "{a: 1}", "1:2", "double quotes"),
        json("single quotes", "{'a': 1}", "1:2", "double quotes"),
        json("no number", "{\"a\": NaN}", "1:10", "no JSON value"),
        json("a code without quotes", "{\"a\": 0610}", "1:8", "put a code in double quotes"),
        json("a hexadecimal number", "{\"a\": 0x10}", "1:8", ""),
        json("the same key escaped", "{\"a\": 1,\n \"\\u0061\": 2}", "2:2", "stands twice"),
        json("a second document", "{\"a\": 1}\n{}", "2:1", "has ended"),
        json("half a character escaped", "[\"\\udc00\"]", "1:3", "U+DC00"),
        json("a NUL escaped", "[\"\\u0000\"]", "1:3", "U+0000"),
        json("a tab in a text", "[\"\t\"]", "1:3", "line end or a tab"),
        json("a wrong escape", "[\"\\x\"]", "1:4", "the escape is wrong"),
        json("a text cut off", "{\"a\": \"b", "1:9", "breaks off"),
        json("a bracket too many", "[]]", "1:3", "brackets do not match"),
        json("brackets without end", "[".repeat(90_000), "1:21", "deeper than 20"),
        json("a huge number", "[" + "9".repeat(50_000) + "]", "1:2", "longer than 1000"),
        json("a long key", "{\"" + "k".repeat(1_001) + "\": 1}", "1:2", "longer than 1000"),
        json("many values", "[1" + ",1".repeat(2_000) + "]", "1:4000", "more than 2000"));
  }

  private static Trick yaml(String name, String text, String place, String reason) {
    return new Trick(name, "x.yaml", text.getBytes(UTF_8), place, reason);
  }

  private static Trick json(String name, String text, String place, String reason) {
    return new Trick(name, "x.json", text.getBytes(UTF_8), place, reason);
  }

  private static Trick bytes(
      String name, String text, Charset charset, String place, String reason) {
    return new Trick(name, "x.yaml", text.getBytes(charset), place, reason);
  }

  private static byte[] octets(int... octets) {
    byte[] content = new byte[octets.length];
    IntStream.range(0, octets.length).forEach(i -> content[i] = (byte) octets[i]);
    return content;
  }

  /** A document that must be refused. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Trick(String name, String file, byte[] content, String place, String reason) {
    @Override
    public String toString() {
      return name;
    }
  }
}
