package org.redline.web.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class LimitedRequestTest {
  @Test
  void a_body_is_counted_once_however_often_and_in_whichever_way_it_is_asked_for()
      throws IOException {
    LimitedRequest bytes = request();
    assertThat(bytes.getInputStream().readNBytes(6)).hasSize(6);
    assertThatThrownBy(() -> bytes.getInputStream().readNBytes(6)).isInstanceOf(Exceeded.class);

    LimitedRequest letters = request();
    assertThat(letters.getReader()).isSameAs(letters.getReader());
    assertThatThrownBy(() -> letters.getReader().readLine()).isInstanceOf(Exceeded.class);
  }

  private static LimitedRequest request() {
    MockHttpServletRequest whole = new MockHttpServletRequest();
    whole.setContent(new byte[12]);
    return new LimitedRequest(whole, 8, Duration.ofMinutes(1));
  }
}
