package org.redline.web.rest;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.redline.text.Language;
import org.redline.web.pages.Words;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says in our words what Tomcat refuses before it asks the application: an address that it cannot
 * decode, or headers that are too long.
 */
final class UnreadableErrors extends ErrorReportValve {
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="%s"><meta charset="utf-8"><title>%s</title><h1>%d</h1><p>%s</p></html>
      """;

  private final JsonMapper json;

  private UnreadableErrors(JsonMapper json) {
    this.json = json;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    HttpStatus status = HttpStatus.resolve(response.getStatus());
    if (status == null
        || !status.isError()
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    boolean rest = String.valueOf(request.getRequestURI()).startsWith(RestErrors.ADDRESSES);
    Language language = AcceptedLanguage.of(request);
    try {
      if (rest) {
        String document = json.writeValueAsString(RestErrors.fault(status).document(language));
        write(response, MediaType.APPLICATION_PROBLEM_JSON_VALUE, document);
      } else {
        write(response, MediaType.TEXT_HTML_VALUE, page(status, language));
      }
    } catch (IOException gone) {
      container.getLogger().debug("the client did not wait for the answer");
    }
  }

  private static String page(HttpStatus status, Language language) {
    Words words = new Words(language);
    String code = words.chinese() ? "zh-CN" : "en";
    int number = status.value();
    return PAGE.formatted(code, words.get("name"), number, words.error(number, "-"));
  }

  private static void write(Response response, String type, String text) throws IOException {
    response.setContentType(type);
    response.setCharacterEncoding("UTF-8");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    Writer writer = response.getReporter();
    if (writer != null) {
      writer.write(text);
      response.finishResponse();
    }
  }

  /** Puts it in the place of Tomcat's own. */
  @Configuration
  static class Place {
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadable(JsonMapper json) {
      return factory ->
          factory.addContextCustomizers(
              context -> {
                StandardHost host = (StandardHost) context.getParent();
                host.setErrorReportValveClass(UnreadableErrors.class.getName());
                host.getPipeline().addValve(new UnreadableErrors(json));
              });
    }
  }
}
