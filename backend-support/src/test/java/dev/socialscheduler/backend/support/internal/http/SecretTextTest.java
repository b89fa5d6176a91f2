package dev.socialscheduler.backend.support.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import okio.Buffer;
import org.junit.jupiter.api.Test;

/** Secrets are found wherever the pieces of a text end, and what cannot become one goes on at once. */
class SecretTextTest {

    private static final long SEED = 20261122;

    private static String moved(SecretText secrets, String text, Random random) throws IOException {
        Buffer arrived = new Buffer();
        Buffer filtered = new Buffer();
        int at = 0;
        while (at < text.length()) {
            int end = Math.min(text.length(), at + random.nextInt(1, 6));
            arrived.writeUtf8(text, at, end);
            secrets.move(arrived, filtered, false);
            at = end;
        }
        secrets.move(arrived, filtered, true);
        return filtered.readUtf8();
    }

    @Test
    void a_secret_that_repeats_itself_is_found_in_any_pieces() throws IOException {
        Random random = new Random(SEED);
        SecretText secrets = new SecretText(List.of("abaababa"));
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int parts = random.nextInt(8); parts > 0; parts--) {
                text.append(List.of("a", "b", "ab", "aba", "abaababa", "abaaba").get(random.nextInt(6)));
            }
            String whole = text.toString();
            assertThat(moved(secrets, whole, random)).as(whole).isEqualTo(whole.replace("abaababa", "(hidden)"));
        }
    }

    @Test
    void of_several_forms_each_is_found_in_any_pieces() throws IOException {
        Random random = new Random(SEED);
        List<String> forms = SecretText.forms("1/s3cr3t+\"value");
        SecretText secrets = new SecretText(forms);
        for (int i = 0; i < 2_000; i++) {
            String form = forms.get(random.nextInt(forms.size()));
            String text = "x1/s3" + form + "1\\" + form + "/1";
            assertThat(moved(secrets, text, random)).as(text).isEqualTo("x1/s3(hidden)1\\(hidden)/1");
        }
    }

    @Test
    void only_what_may_become_a_secret_is_held_back() throws IOException {
        SecretText secrets = new SecretText(List.of("s3cr3t-value"));
        Buffer arrived = new Buffer().writeUtf8("the key s3cr3t-");
        Buffer filtered = new Buffer();

        secrets.move(arrived, filtered, false);
        assertThat(filtered.readUtf8()).isEqualTo("the key ");

        arrived.writeUtf8("santa is nobody's");
        secrets.move(arrived, filtered, false);
        assertThat(filtered.readUtf8()).isEqualTo("s3cr3t-santa is nobody'");
    }
}
