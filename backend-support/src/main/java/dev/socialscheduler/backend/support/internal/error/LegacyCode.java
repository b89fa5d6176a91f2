package dev.socialscheduler.backend.support.internal.error;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The meanings of the numeric codes of the provider's REST API v1. The newer API still returns them inside proxied
 * rejections.
 */
public enum LegacyCode {
    CREDENTIAL(401, 1001),
    PERMISSION(403, 1002, 1011, 1015, 1021, 1051),
    NOT_FOUND(404, 1010, 1020, 1050),
    LIMIT(1013, 1014, 1023, 1024, 1028),
    DUPLICATE(1025),
    RATE_LIMIT(429),
    UNAVAILABLE(504, 1000),
    /** The request was rejected, or this version of the library does not know the code. */
    REFUSED(1003, 1004, 1006, 1012, 1016, 1022, 1026, 1027, 1029, 1030, 1031, 1032, 1033, 1034, 1042);

    @SuppressWarnings("ImmutableEnumChecker") // collected into an unmodifiable set
    private final Set<Integer> numbers;

    LegacyCode(int... numbers) {
        this.numbers = IntStream.of(numbers).boxed().collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the meaning of a code, which may be an HTTP status. */
    public static LegacyCode of(@Nullable Integer number) {
        return known(number).orElse(isFailure(number) ? UNAVAILABLE : REFUSED);
    }

    /** Returns the meaning of a code, or of the HTTP status if the code is unknown. */
    public static LegacyCode of(@Nullable Integer number, int httpStatus) {
        return known(number).orElseGet(() -> isFailure(httpStatus) ? UNAVAILABLE : of(httpStatus));
    }

    private static boolean isFailure(@Nullable Integer httpStatus) {
        return httpStatus != null && (httpStatus == 408 || httpStatus / 100 == 5);
    }

    private static Optional<LegacyCode> known(@Nullable Integer number) {
        return number == null
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(code -> code.numbers.contains(number))
                        .findFirst();
    }
}
