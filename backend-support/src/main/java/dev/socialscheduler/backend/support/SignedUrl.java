package dev.socialscheduler.backend.support;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
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
 * An address as stores of files sign it for a while.
 *
 * @param parameters its query, names in lower case
 */
record SignedUrl(Map<String, String> parameters) {

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

    /** Returns whether it looks like one of those that S3, Google Cloud Storage, CloudFront or Azure sign. */
    boolean isSigned() {
        return parameters.containsKey("x-amz-signature")
                || parameters.containsKey("x-goog-signature")
                || (parameters.containsKey("signature") && parameters.containsKey("expires"))
                || (parameters.containsKey("sig") && parameters.containsKey("se"));
    }

    /** Returns when it ends, if it says so in a way that is known. */
    Optional<Instant> expires() {
        try {
            if (parameters.containsKey("expires")) {
                return Optional.of(Instant.ofEpochSecond(Long.parseLong(parameters.get("expires"))));
            }
            if (parameters.containsKey("se")) {
                String end = parameters.get("se").replace("%3A", ":").replace("%3a", ":");
                return Optional.of(OffsetDateTime.parse(end).toInstant());
            }
            return from("x-amz-").or(() -> from("x-goog-"));
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            return Optional.empty(); // it says it in another way
        }
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
