package dev.socialscheduler.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.socialscheduler.testbackend.RedProvider;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressSettingsTest {

    private static final Setting<URI> SLASHED = Setting.endpointWithSlash("red.gateway", "Where a gateway is.");

    private static void refuses(Setting<?> setting, String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> setting.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.buffer.com",
                "https://api.buffer.com/",
                "https://gateway.maton.ai/buffer/",
                "https://example.com:8443/a/b",
                "https://[2001:db8::1]/",
                "http://localhost:4010/graphql",
                "http://localhost",
                "http://127.0.0.1:8080",
                "http://127.8.9.1/",
                "http://[::1]:8080/graphql"
            })
    void an_endpoint_is_https_or_http_to_this_machine(String text) {
        assertThat(RedProvider.ENDPOINT.parse(text)).isEqualTo(URI.create(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "api.buffer.com",
                "/graphql",
                "https:///graphql",
                "https:api.buffer.com",
                "ftp://example.com/",
                "http://api.buffer.com",
                "http://localhost.example.com/",
                "http://127.0.0.1.example.com/",
                "http://128.0.0.1/",
                "http://10.0.0.1/",
                "http://0.0.0.0/",
                "http://[::2]/",
                "http://[fe80::1]/",
                "https://user@example.com/",
                "https://user:password@example.com/",
                "http://localhost@example.com/",
                "https://example.com/?key=1",
                "https://example.com/?",
                "https://example.com/#top",
                "https://[fe80::1%25eth0]/",
                "https://a23456789-a23456789-a23456789-a23456789-a23456789-a23456789-a234.example/",
                "https://example.com/a/../b",
                "https://example.com/a/..",
                "https://example.com/./a",
                "https://example.com/%2e%2E/b",
                "https://example.com/a\r\nX: 1",
                "https://example.com/a\u0000",
                "https://example.com/\u00fc",
                "https://ex\u00e4mple.com/",
                "https://example.com\\@elsewhere.example",
                "https://exa mple.com/",
                "https://under_score.example.com/",
                "https://example.com:0/",
                "https://example.com:99999/"
            })
    void anything_else_is_no_endpoint(String text) {
        refuses(RedProvider.ENDPOINT, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://gateway.example.com/buffer/", "http://127.0.0.1:4010/", "https://example.com/"})
    void an_endpoint_may_have_to_end_in_a_slash(String text) {
        assertThat(SLASHED.parse(text)).isEqualTo(URI.create(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://gateway.example.com/buffer", "https://example.com", "http://example.com/buffer/", ""})
    void without_the_slash_it_is_refused_and_the_rule_says_so(String text) {
        refuses(SLASHED, text);
        assertThat(SLASHED.rule())
                .isEqualTo("an absolute https URL (plain http only to this machine), without credentials, query or"
                        + " fragment, that ends in a slash");
    }

    @ParameterizedTest
    @CsvSource({
        "proxy.example.com:8080, proxy.example.com, 8080",
        "127.0.0.1:1, 127.0.0.1, 1",
        "[::1]:3128, [::1], 3128",
        "proxy:65535, proxy, 65535"
    })
    void a_proxy_is_host_and_port_and_is_not_looked_up(String text, String host, int port) {
        assertThat(RedProvider.PROXY.parse(text)).satisfies(proxy -> {
            assertThat(proxy.getHostString()).isEqualTo(host);
            assertThat(proxy.getPort()).isEqualTo(port);
            assertThat(proxy.isUnresolved()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "proxy",
                ":8080",
                "proxy:",
                "proxy:http",
                "proxy:65536",
                "proxy:-1",
                "proxy:0",
                "pro xy:80",
                "http://proxy:80",
                "proxy\r\nX: 1:80",
                "proxy\u0000:80",
                "pr\u00f6xy:80",
                "proxy?a:80",
                "proxy#a:80",
                "a:b:80",
                "[::1:80",
                "proxy:80/",
                "user:password@proxy:80"
            })
    void anything_else_is_no_proxy(String text) {
        refuses(RedProvider.PROXY, text);
    }
}
