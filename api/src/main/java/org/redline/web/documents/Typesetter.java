package org.redline.web.documents;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.ConfigureBuilder;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import com.deepoove.poi.template.IterableTemplate;
import com.deepoove.poi.template.MetaTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes what a sheet says into a template: the same sheet and template give the same bytes. */
final class Typesetter {
  private Typesetter() {}

  /** The Word file. */
  static byte[] print(byte[] template, Sheet sheet, LocalDate day) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFTemplate read = open(template)) {
      read.render(printed(sheet)).write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Packing.steady(out.toByteArray(), day);
  }

  /** Names of the fields that a template has. */
  static Set<String> fields(byte[] template) {
    Set<String> names = new LinkedHashSet<>();
    try (XWPFTemplate read = open(template)) {
      collect(read.getElementTemplates(), names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  /** Fields of the rows of a list are the list's own. */
  private static void collect(List<MetaTemplate> parts, Set<String> names) {
    for (MetaTemplate part : parts) {
      if (part instanceof IterableTemplate list) {
        names.add(list.getStartMark().getTagName());
      } else if (part instanceof RunTemplate field) {
        names.add(field.getTagName());
      }
    }
  }

  private static XWPFTemplate open(byte[] template) {
    return XWPFTemplate.compile(new ByteArrayInputStream(template), configuration());
  }

  /** A list whose name stands in a head of a table repeats the row below. */
  private static Configure configuration() {
    ConfigureBuilder builder = Configure.builder();
    Catalogue shipped = Catalogue.shipped();
    LoopRowTableRenderPolicy rows = new LoopRowTableRenderPolicy();
    for (Map<String, Catalogue.Field> fields : List.of(shipped.fields(), shipped.system())) {
      fields.forEach(
          (name, field) -> {
            if (field.isList()) {
              builder.bind(name, rows);
            }
          });
    }
    return builder.build();
  }

  /** What is empty is printed as a blank. */
  private static Map<String, Object> printed(Sheet sheet) {
    Map<String, Object> printed = new LinkedHashMap<>();
    sheet.texts().forEach((name, text) -> printed.put(name, Blank.or(text)));
    sheet
        .lists()
        .forEach((name, rows) -> printed.put(name, rows.stream().map(Typesetter::row).toList()));
    return printed;
  }

  private static Map<String, String> row(Map<String, String> row) {
    Map<String, String> printed = new LinkedHashMap<>();
    row.forEach((name, text) -> printed.put(name, Blank.or(text)));
    return printed;
  }
}
