package dev.socialscheduler.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    @Test
    void nothing_is_lost_and_nothing_controls_the_terminal() throws Exception {
        List<String> texts = List.of("\u001B[31mred", "\u009B31m", "\u202Eabc", "日本 👨‍👩‍👧 \"quoted\" \\");

        String json = JsonText.of(texts);

        assertThat(json).doesNotContain("\u001B", "\u009B", "\u202E").contains("日本 👨‍👩‍👧");
        assertThat(new JsonMapper().readValue(json, String[].class)).containsExactlyElementsOf(texts);
    }
}
