package dev.socialscheduler.backend.support.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class SecretBytesTest {

    /** Few letters, so that there are many beginnings; long before them, so that segments end within. */
    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("abé".charAt(random.nextInt(3)));
        }
        return text.toString();
    }

    @Test
    void finds_what_a_search_byte_by_byte_finds() throws IOException {
        long seed = 20_261_122L;
        Random random = new Random(seed);
        int found = 0;
        for (int run = 0; run < 20_000; run++) {
            String secret = text(random, 1 + random.nextInt(7));
            Buffer buffer = new Buffer();
            if (run % 4 == 0) {
                buffer.write(new byte[8170 + random.nextInt(30)]);
            }
            buffer.writeUtf8(text(random, random.nextInt(60)));
            long expected = buffer.indexOf(ByteString.encodeUtf8(secret));
            assertThat(new SecretBytes(secret).indexIn(buffer))
                    .as("seed %d, run %d, secret %s", seed, run, secret)
                    .isEqualTo(expected);
            found += expected >= 0 ? 1 : 0;
        }
        assertThat(found).isBetween(5_000, 15_000);
    }

    @Test
    void finds_nothing_in_what_is_shorter() {
        assertThat(new SecretBytes("12345678").indexIn(new Buffer())).isEqualTo(-1);
        assertThat(new SecretBytes("12345678").indexIn(new Buffer().writeUtf8("2345678")))
                .isEqualTo(-1);
    }

    @Test
    void tells_a_beginning_from_the_whole() {
        Buffer buffer = new Buffer().writeUtf8("x12345678");
        SecretBytes secret = new SecretBytes("12345678");

        assertThat(secret.beginsAt(buffer, 1, 3)).isTrue();
        assertThat(secret.beginsAt(buffer, 0, 3)).isFalse();
        assertThat(secret.beginsAt(buffer, 1, 8)).isFalse();
    }
}
