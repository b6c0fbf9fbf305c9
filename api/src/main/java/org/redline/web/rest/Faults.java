package org.redline.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a fault, whatever else the client would have accepted. */
@Component
class Faults {
  private final JsonMapper json;

  Faults(JsonMapper json) {
    this.json = json;
  }

  void write(Fault fault, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.resetBuffer();
    response.setStatus(fault.status().value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    byte[] document = json.writeValueAsBytes(fault.document(AcceptedLanguage.of(request)));
    response.setContentLength(document.length);
    response.getOutputStream().write(document);
    response.flushBuffer();
  }

  /** Whoever did not say who it is, or said it wrong, is asked. */
  void unauthenticated(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Redline\", charset=\"UTF-8\"");
    write(Fault.of(HttpStatus.UNAUTHORIZED, "unauthenticated"), request, response);
  }

  void forbidden(HttpServletRequest request, HttpServletResponse response) throws IOException {
    write(Fault.of(HttpStatus.FORBIDDEN, "forbidden"), request, response);
  }
}
