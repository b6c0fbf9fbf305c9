package org.redline.web.operation;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A request of whose body no more is read than may be, and for no longer. */
final class LimitedRequest extends HttpServletRequestWrapper {
  private final long most;
  private final Duration longest;
  private @Nullable Limited body;
  private @Nullable BufferedReader reader;

  LimitedRequest(HttpServletRequest request, long most, Duration longest) {
    super(request);
    this.most = most;
    this.longest = longest;
  }

  /** One count and one end for all of it, however often it is asked for. */
  @Override
  public ServletInputStream getInputStream() throws IOException {
    Limited limited = body;
    if (limited == null) {
      limited = new Limited(super.getInputStream(), most, System.nanoTime() + longest.toNanos());
      body = limited;
    }
    return limited;
  }

  @Override
  public BufferedReader getReader() throws IOException {
    BufferedReader letters = reader;
    if (letters == null) {
      String encoding = getCharacterEncoding();
      Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
      letters = new BufferedReader(new InputStreamReader(getInputStream(), charset));
      reader = letters;
    }
    return letters;
  }

  /** The body, counted. */
  private static final class Limited extends ServletInputStream {
    private final ServletInputStream body;
    private final long most;
    private final long until;
    private long read;

    Limited(ServletInputStream body, long most, long until) {
      this.body = body;
      this.most = most;
      this.until = until;
    }

    @Override
    public int read() throws IOException {
      int next = body.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int more = body.read(bytes, from, length);
      count(Math.max(0, more));
      return more;
    }

    private void count(int more) throws Exceeded {
      read += more;
      if (read > most) {
        throw new Exceeded(HttpStatus.CONTENT_TOO_LARGE, most);
      } else if (System.nanoTime() > until) {
        throw new Exceeded(HttpStatus.REQUEST_TIMEOUT, most);
      }
    }

    @Override
    public boolean isFinished() {
      return body.isFinished();
    }

    @Override
    public boolean isReady() {
      return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      body.setReadListener(listener);
    }
  }
}
