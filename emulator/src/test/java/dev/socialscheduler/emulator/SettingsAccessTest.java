package dev.socialscheduler.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Web pages in a browser of this machine cannot use the settings. */
class SettingsAccessTest {
    private static final Instant START = Instant.parse("2026-12-04T08:00:00Z");

    @RegisterExtension
    static final EmulatorExtension emulator = EmulatorExtension.startingAt(START);

    private static String filled(String text) {
        return text.replace("PORT", String.valueOf(emulator.get().port()));
    }

    /** Moves the clock, with these headers, and returns the whole answer. */
    private static String moveClock(String headers) throws IOException {
        String body = "{\"advance\":\"PT1H\"}";
        String request = "POST /_emulator/clock HTTP/1.1\r\n" + filled(headers)
                + "Connection: close\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), emulator.get().port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void isRefused(String headers, String why) throws IOException {
        assertThat(moveClock(headers)).startsWith("HTTP/1.1 403 ").endsWith("{\"error\":\"" + filled(why) + "\"}");
        assertThat(emulator.get().clock().instant()).isEqualTo(START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:PORT", "LOCALHOST:PORT", "127.0.0.1:PORT", "[::1]:PORT"})
    void a_program_of_this_machine_may_use_them(String host) throws IOException {
        assertThat(moveClock("Host: " + host + "\r\n")).startsWith("HTTP/1.1 200 ");
        assertThat(emulator.get().clock().instant()).isEqualTo(START.plusSeconds(3600));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:PORT", "http://127.0.0.1:PORT", "http://[::1]:PORT"})
    void a_page_of_the_emulator_may_use_them(String origin) throws IOException {
        assertThat(moveClock("Host: 127.0.0.1:PORT\r\nOrigin: " + origin + "\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:PORT",
                "localhost.evil.example:PORT",
                "127.0.0.1.evil.example:PORT",
                "evil.example:PORT@127.0.0.1:PORT",
                "127.0.0.1:1",
                "127.0.0.1",
                "127.0.0.2:PORT",
                "0.0.0.0:PORT",
                "[::]:PORT",
                "localhost.:PORT",
                ""
            })
    void a_host_that_may_be_rebound_is_refused(String host) throws IOException {
        isRefused(
                "Host: " + host + "\r\n",
                "The settings are served only at the host localhost, 127.0.0.1 or [::1] with the port PORT");
    }

    @Test
    void a_request_without_a_host_or_with_two_is_refused() throws IOException {
        String why = "The settings are served only at the host localhost, 127.0.0.1 or [::1] with the port PORT";
        isRefused("", why);
        isRefused("Host: 127.0.0.1:PORT\r\nHost: evil.example\r\n", why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "https://evil.example",
                "http://evil.example:PORT",
                "http://localhost:1",
                "http://localhost",
                "https://localhost:PORT",
                "http://localhost:PORT/",
                "http://localhost:PORT.evil.example",
                ""
            })
    void a_page_of_another_origin_is_refused(String origin) throws IOException {
        isRefused(
                "Host: 127.0.0.1:PORT\r\nOrigin: " + origin + "\r\n",
                "The settings are not served to web pages of another origin");
    }

    @Test
    void everything_under_the_path_is_refused_and_nothing_else() throws IOException {
        for (String request : new String[] {"GET /_emulator/requests", "OPTIONS /_emulator/clock", "GET /_emulator/"}) {
            try (Socket socket =
                    new Socket(InetAddress.getLoopbackAddress(), emulator.get().port())) {
                socket.getOutputStream()
                        .write((request + " HTTP/1.0\r\nHost: evil.example\r\n\r\n")
                                .getBytes(StandardCharsets.ISO_8859_1));
                assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("HTTP/1.1 403 ");
            }
        }
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), emulator.get().port())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.0\r\nHost: evil.example\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 401 ");
        }
    }
}
