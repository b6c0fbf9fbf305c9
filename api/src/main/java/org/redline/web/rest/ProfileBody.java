package org.redline.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.redline.profile.Profile;
import org.redline.profile.ProfileReader;
import org.redline.source.Limits;
import org.redline.source.Problems;
import org.redline.source.SourceReader;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.Sha256;
import org.redline.web.operation.Exceeded;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * The body of a request, which is a profile.
 *
 * @param profile what it says
 * @param digest SHA-256 of its form and bytes
 */
record ProfileBody(Profile profile, String digest) {
  static final String JSON = MediaType.APPLICATION_JSON_VALUE;
  static final String YAML = MediaType.APPLICATION_YAML_VALUE;
  static final String OLD_YAML = "application/x-yaml";
  static final String TEXT_YAML = "text/yaml";

  /** Bytes that a body may have. */
  static final int MOST = Limits.profile().bytes();

  private static final ProfileReader READER = new ProfileReader(Vocabulary.ofEnterprise());

  /**
   * Reads the body; of one that is too large, no more than tells so.
   *
   * @throws Refused when it is too large or no JSON or YAML at all
   * @throws Problems with everything that is wrong in the profile
   */
  static ProfileBody of(HttpServletRequest request) {
    MediaType type = MediaType.parseMediaType(String.valueOf(request.getContentType()));
    Charset charset = type.getCharset();
    if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
      throw Refused.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "charset");
    }
    String file = type.getSubtype().equals("json") ? "profile.json" : "profile.yaml";
    byte[] content = bytes(request);
    return new ProfileBody(
        profile(file, content), Sha256.of(file.getBytes(StandardCharsets.UTF_8), content));
  }

  private static byte[] bytes(HttpServletRequest request) {
    byte[] content;
    try {
      content =
          request.getContentLengthLong() > MOST
              ? new byte[MOST + 1]
              : request.getInputStream().readNBytes(MOST + 1);
    } catch (Exceeded e) {
      String kind = e.status() == HttpStatus.REQUEST_TIMEOUT ? "too-slow" : "too-large";
      throw Refused.of(e.status(), kind, e.most());
    } catch (IOException e) {
      throw Refused.of(HttpStatus.BAD_REQUEST, "broken-off");
    }
    if (content.length > MOST) {
      throw Refused.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", MOST);
    }
    return content;
  }

  private static Profile profile(String file, byte[] content) {
    try {
      return READER.read(file, content);
    } catch (Problems wrong) {
      refuseUnreadable(file, content);
      throw wrong;
    }
  }

  /** Tells what is no document from a document that is no profile. */
  private static void refuseUnreadable(String file, byte[] content) {
    try {
      SourceReader.read(file, content, Limits.profile(), new ArrayList<>());
    } catch (Problems unreadable) {
      throw new Refused(Fault.of(HttpStatus.BAD_REQUEST, "syntax", unreadable.problems()));
    }
  }
}
