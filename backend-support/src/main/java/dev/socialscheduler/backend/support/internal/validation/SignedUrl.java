package dev.socialscheduler.backend.support.internal.validation;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A URL that a file store signed for a limited time.
 *
 * @param parameters its query parameters, with names in lower case
 */
record SignedUrl(Map<String, String> parameters) {

    static final SignedUrl NONE = new SignedUrl(Map.of());

    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);

    static SignedUrl of(URI url) {
        String query = url.getRawQuery();
        return new SignedUrl(
                query == null
                        ? Map.of()
                        : Arrays.stream(query.split("&", -1))
                                .map(pair -> pair.split("=", 2))
                                .filter(pair -> pair.length == 2)
                                .collect(Collectors.toMap(
                                        pair -> pair[0].toLowerCase(Locale.ROOT), pair -> pair[1], (a, b) -> a)));
    }

    /** Returns whether it looks like a URL signed by S3, Google Cloud Storage, CloudFront or Azure. */
    boolean isSigned() {
        return has("x-amz-signature")
                || has("x-goog-signature")
                || (has("signature") && (has("expires") || has("key-pair-id")))
                || (has("sig") && (has("se") || has("si")));
    }

    private boolean has(String name) {
        return parameters.containsKey(name);
    }

    /** Returns when it expires, if it states that in a known format. */
    Optional<Instant> expires() {
        try {
            String second = parameters.get("expires");
            String time = parameters.get("se");
            if (second != null) {
                return Optional.of(Instant.ofEpochSecond(Long.parseLong(second)));
            }
            return time != null ? Optional.of(azure(time)) : from("x-amz-").or(() -> from("x-goog-"));
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            return Optional.empty(); // it says it in another way
        }
    }

    private static Instant azure(String written) {
        String end = written.replace("%3A", ":").replace("%3a", ":");
        return end.contains("T")
                ? OffsetDateTime.parse(end).toInstant()
                : LocalDate.parse(end).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private Optional<Instant> from(String vendor) {
        String date = parameters.get(vendor + "date");
        String seconds = parameters.get(vendor + "expires");
        return date == null || seconds == null
                ? Optional.empty()
                : Optional.of(LocalDateTime.parse(date, BASIC)
                        .toInstant(ZoneOffset.UTC)
                        .plusSeconds(Long.parseLong(seconds)));
    }
}
