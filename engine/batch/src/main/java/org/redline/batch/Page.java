package org.redline.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.redline.text.Bilingual;
import org.redline.text.Language;

/** HTML in the making: one language first, the other one small beside or below it. */
final class Page {
  private static final double WIDTH = 100;

  private final Language language;
  private final StringBuilder html = new StringBuilder();
  private List<Bilingual> columns = List.of();
  private int column;

  Page(Language language) {
    this.language = language;
  }

  void begin(Bilingual title) {
    html.append("<!doctype html>\n<html lang=\"")
        .append(code(language))
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<title>")
        .append(escaped(title.in(language)))
        .append("</title>\n<style>\n")
        .append(style())
        .append("</style>\n</head>\n<body>\n<main>\n");
    element("h1", both(title));
  }

  String finished() {
    return html.append("</main>\n</body>\n</html>\n").toString();
  }

  /** What was written, without a page around it; begins anew. */
  String taken() {
    String taken = html.toString();
    html.setLength(0);
    return taken;
  }

  void heading(Bilingual text) {
    element("h2", both(text));
  }

  void paragraph(String kind, Bilingual text) {
    html.append("<p class=\"").append(kind).append("\">").append(escaped(text.in(language)));
    html.append("</p>\n");
  }

  void figures(Map<Bilingual, Long> figures) {
    html.append("<dl class=\"figures\">\n");
    figures.forEach(
        (name, n) -> {
          html.append("<div>");
          element("dt", both(name));
          element("dd", number(n));
          html.append("</div>\n");
        });
    html.append("</dl>\n");
  }

  /** Parts of a whole, side by side. */
  void stack(Bilingual title, Map<String, Long> parts) {
    double all = Math.max(1, parts.values().stream().mapToLong(n -> n).sum());
    html.append("<div class=\"stack\">").append(svg(escaped(title.in(language))));
    double x = 0;
    for (Map.Entry<String, Long> part : parts.entrySet()) {
      double width = WIDTH * part.getValue() / all;
      rect(part.getKey(), x, width);
      x += width;
    }
    html.append("</svg></div>\n");
  }

  void beginBars() {
    html.append("<ul class=\"bars\">\n");
  }

  /** One bar, as long as {@code n} is of {@code all}, whose number leads to an address if any. */
  void bar(Bilingual label, long n, long all, String kind, String address) {
    html.append("<li><span>").append(both(label)).append("</span>");
    html.append(svg(""));
    rect(kind, 0, all == 0 ? 0 : WIDTH * n / all);
    html.append("</svg><span class=\"n\">")
        .append(linked(number(n), address))
        .append("</span></li>\n");
  }

  void endBars() {
    html.append("</ul>\n");
  }

  /** On a narrow screen each row becomes a card, whose numbers carry the columns' names. */
  void beginTable(List<Bilingual> columns) {
    this.columns = columns;
    html.append("<table>\n<thead><tr>");
    columns.forEach(c -> html.append("<th scope=\"col\">").append(both(c)).append("</th>"));
    html.append("</tr></thead>\n<tbody>\n");
  }

  void beginRow(Bilingual name) {
    column = 0;
    html.append("<tr><th scope=\"row\">").append(both(name)).append("</th>");
  }

  /** A share, with a bar as long as it is of the largest one. */
  void share(double share, double most, String kind) {
    cell();
    html.append(decimal(WIDTH * share)).append("&nbsp;%").append(svg(""));
    rect(kind, 0, most == 0 ? 0 : WIDTH * share / most);
    html.append("</svg></td>");
  }

  /** A number that leads to an address, if there is one. */
  void number(long n, String address) {
    cell();
    html.append(linked(number(n), address)).append("</td>");
  }

  void endRow() {
    html.append("</tr>\n");
  }

  private void cell() {
    column++;
    String label = escaped(columns.get(column).in(language));
    html.append("<td data-label=\"").append(label).append("\">");
  }

  private static String linked(String text, String address) {
    return address.isEmpty() ? text : "<a href=\"" + escaped(address) + "\">" + text + "</a>";
  }

  void endTable() {
    html.append("</tbody>\n</table>\n");
  }

  private void element(String name, String content) {
    html.append('<').append(name).append('>').append(content);
    html.append("</").append(name).append(">\n");
  }

  private static String svg(String title) {
    String label =
        title.isEmpty() ? "aria-hidden=\"true\"" : "role=\"img\" aria-label=\"" + title + "\"";
    return "<svg viewBox=\"0 0 100 1\" preserveAspectRatio=\"none\" " + label + ">";
  }

  private void rect(String kind, double x, double width) {
    html.append("<rect class=\"").append(kind).append("\" x=\"").append(decimal(x));
    html.append("\" width=\"").append(decimal(width)).append("\" height=\"1\"/>");
  }

  private String both(Bilingual text) {
    Language other = language == Language.ZH ? Language.EN : Language.ZH;
    String first = escaped(text.in(language));
    String second = escaped(text.in(other));
    return first.equals(second)
        ? first
        : first + " <small lang=\"" + code(other) + "\">" + second + "</small>";
  }

  private static String code(Language language) {
    return language == Language.ZH ? "zh-CN" : "en";
  }

  private static String number(long n) {
    return String.format(Locale.ROOT, "%,d", n);
  }

  private static String decimal(double n) {
    return String.format(Locale.ROOT, "%.1f", n);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String style() {
    try (InputStream in = Page.class.getResourceAsStream("summary.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
