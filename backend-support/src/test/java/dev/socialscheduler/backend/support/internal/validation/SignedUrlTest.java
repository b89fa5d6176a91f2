package dev.socialscheduler.backend.support.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedUrlTest {

    static Stream<Arguments> signed() {
        return Stream.of(
                signed(
                        "S3, version 4",
                        "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20261201T120000Z&X-Amz-Expires=3600"
                                + "&X-Amz-Signature=abc",
                        "2026-12-01T13:00:00Z"),
                signed("S3, version 2", "AWSAccessKeyId=AK&Signature=abc&Expires=1796130000", "2026-12-01T13:00:00Z"),
                signed(
                        "Google Cloud Storage, version 4",
                        "X-Goog-Date=20261201T120000Z&X-Goog-Expires=60&X-Goog-Signature=abc",
                        "2026-12-01T12:01:00Z"),
                signed(
                        "Google Cloud Storage, version 2",
                        "GoogleAccessId=a&Expires=1796130000&Signature=abc",
                        "2026-12-01T13:00:00Z"),
                signed(
                        "CloudFront, canned policy",
                        "Expires=1796130000&Signature=abc&Key-Pair-Id=K",
                        "2026-12-01T13:00:00Z"),
                signed("CloudFront, own policy", "Policy=eyJ&Signature=abc&Key-Pair-Id=K", null),
                signed("Azure", "sv=2022-11-02&se=2026-12-01T13%3A00%3A00Z&sr=b&sig=abc", "2026-12-01T13:00:00Z"),
                signed("Azure, a day", "se=2026-12-02&sig=abc", "2026-12-02T00:00:00Z"),
                signed("Azure, stored policy", "sv=2022-11-02&si=policy&sig=abc", null),
                signed("no date", "X-Amz-Signature=abc&X-Amz-Expires=60", null),
                signed("a strange date", "X-Amz-Date=today&X-Amz-Expires=60&X-Amz-Signature=abc", null),
                signed("a strange time", "Expires=soon&Signature=abc", null),
                signed(
                        "beyond all time",
                        "X-Amz-Date=20261201T120000Z&X-Amz-Expires=9223372036854775807" + "&X-Amz-Signature=abc",
                        null));
    }

    private static Arguments signed(String name, String query, @Nullable String expires) {
        return Arguments.of(name, query, expires);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("signed")
    void a_signed_address_is_known_with_its_end(String name, String query, @Nullable String expires) {
        SignedUrl url = SignedUrl.of(URI.create("https://files.example/a.jpg?" + query));

        assertThat(url.isSigned()).isTrue();
        assertThat(url.expires().map(Object::toString).orElse(null)).isEqualTo(expires);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://files.example/a.jpg",
                "https://files.example/a.jpg?",
                "https://files.example/a.jpg?v=3&&x",
                "https://files.example/a.jpg?signature=abc",
                "https://files.example/a.jpg?expires=1796130000",
                "https://files.example/a.jpg?se=x&si=y"
            })
    void another_address_is_not(String url) {
        assertThat(SignedUrl.of(URI.create(url)).isSigned()).isFalse();
    }
}
