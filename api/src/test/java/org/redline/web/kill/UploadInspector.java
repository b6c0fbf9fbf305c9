package org.redline.web.kill;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.redline.profile.Profile;
import org.redline.profile.ProfileReader;
import org.redline.vocabulary.Vocabulary;
import org.redline.workbook.WorkbookWriter;

/** Uploads a workbook of several firms and stores it: all of them, or none. */
final class UploadInspector extends PageInspector {
  private static final String PARTS = "------part------";

  private final Vocabulary vocabulary = Vocabulary.ofEnterprise();
  private final ProfileReader reader = new ProfileReader(vocabulary);

  UploadInspector(List<String> firms) {
    super(firms);
  }

  @Override
  void submit(int heads, int last) throws IOException, InterruptedException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    part(body, "_csrf\"", token().getBytes(UTF_8));
    part(body, "file\"; filename=\"a.xlsx\"", workbook(heads));
    body.writeBytes(("--" + PARTS + "--\r\n").getBytes(UTF_8));
    String preview =
        post(
            "/uploads",
            "multipart/form-data; boundary=" + PARTS,
            BodyPublishers.ofByteArray(body.toByteArray()));
    if (!preview.contains("/uploads/") || !post(preview, Map.of()).equals(preview)) {
      throw new Refused(0, "the upload leads to " + preview);
    }
  }

  private static void part(ByteArrayOutputStream body, String name, byte[] content) {
    String head = "--" + PARTS + "\r\nContent-Disposition: form-data; name=\"" + name + "\r\n\r\n";
    body.writeBytes(head.getBytes(UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(UTF_8));
  }

  private byte[] workbook(int heads) throws IOException {
    List<Profile> profiles =
        firms().stream()
            .map(firm -> reader.read("a.json", profile(firm, heads).getBytes(UTF_8)))
            .toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WorkbookWriter(vocabulary).write(profiles, out);
    return out.toByteArray();
  }
}
