package org.redline.web.operation;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpStatus;

/** A request of whose body no more is read than may be, and for no longer. */
final class LimitedRequest extends HttpServletRequestWrapper {
  private final long most;
  private final Duration longest;

  LimitedRequest(HttpServletRequest request, long most, Duration longest) {
    super(request);
    this.most = most;
    this.longest = longest;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return new Limited(super.getInputStream(), most, System.nanoTime() + longest.toNanos());
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
