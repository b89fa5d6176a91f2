package dev.socialscheduler.backend.support.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import okhttp3.Headers;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import org.junit.jupiter.api.Test;

class HttpAnswerTest {

    private static final Headers HEADERS = Headers.of("Retry-After", "3");

    @Test
    void status_headers_and_text_are_kept() {
        HttpAnswer answer = HttpAnswer.read(500, HEADERS, ResponseBody.create("{\"message\":\"ü\"}", null));

        assertThat(answer).isEqualTo(new HttpAnswer(500, HEADERS, "{\"message\":\"ü\"}"));
    }

    @Test
    void no_body_is_no_text() {
        assertThat(HttpAnswer.read(500, HEADERS, null).text()).isEmpty();
    }

    @Test
    void a_body_is_read_no_further_than_its_bound() {
        ResponseBody huge = ResponseBody.create("x".repeat(1_000_000), null);

        assertThat(HttpAnswer.read(500, HEADERS, huge).text()).hasSize(256 * 1024);
    }

    @Test
    void a_body_that_breaks_off_leaves_the_status() {
        BufferedSource broken = Okio.buffer(new ForwardingSource(new Buffer()) {
            @Override
            public long read(Buffer sink, long byteCount) throws IOException {
                throw new IOException("cut");
            }
        });

        HttpAnswer answer = HttpAnswer.read(503, HEADERS, ResponseBody.create(broken, null, -1));

        assertThat(answer).isEqualTo(new HttpAnswer(503, HEADERS, ""));
    }
}
