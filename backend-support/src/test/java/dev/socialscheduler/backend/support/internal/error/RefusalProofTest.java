package dev.socialscheduler.backend.support.internal.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.support.internal.error.RefusalProof.GraphQlError;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of what proves a refusal, row by row; whatever it does not list proves nothing. */
class RefusalProofTest {

    private static final BackendTerms WORDS =
            new BackendTerms("Red API", "social-scheduler.red.endpoint", "key", "Check the key.");

    private static GraphQlError error(@Nullable String code) {
        return new GraphQlError("No.", code, false, false);
    }

    private static List<Integer> statuses() {
        return IntStream.range(100, 600).boxed().toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UNAUTHENTICATED",
                "UNAUTHORIZED",
                "FORBIDDEN",
                "NOT_FOUND",
                "BAD_USER_INPUT",
                "RATE_LIMIT_EXCEEDED",
                "GRAPHQL_VALIDATION_FAILED",
                "GRAPHQL_PARSE_FAILED"
            })
    void a_code_that_rejects_proves_it_with_a_status_of_the_provider(String code) {
        assertThat(statuses())
                .filteredOn(status -> RefusalProof.ofGraphQl(status, List.of(error(code))))
                .filteredOn(status -> status / 100 != 2)
                .containsExactly(400, 401, 403, 404, 413, 422, 429);
        assertThat(RefusalProof.ofGraphQl(200, List.of(error(code)))).isTrue();
        assertThat(RefusalProof.ofGraphQl(200, List.of(error(null), error(code))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNEXPECTED", "UPSTREAM_SERVER_ERROR", "INTERNAL_SERVER_ERROR"})
    void a_code_that_reports_a_failure_proves_nothing(String code) {
        assertThat(statuses())
                .noneMatch(status -> RefusalProof.ofGraphQl(status, List.of(error(code))))
                .noneMatch(status -> RefusalProof.ofGraphQl(status, List.of(error("FORBIDDEN"), error(code))));
    }

    @Test
    void an_unknown_code_or_none_proves_it_only_where_nothing_is_executed() {
        for (String code : new String[] {null, "SOMETHING_NEW"}) {
            assertThat(statuses())
                    .filteredOn(status -> RefusalProof.ofGraphQl(status, List.of(error(code))))
                    .containsExactly(400, 401, 429);
        }
    }

    @Test
    void a_path_or_a_missing_message_proves_nothing() {
        GraphQlError atField = new GraphQlError("No.", "FORBIDDEN", true, true);
        GraphQlError silent = new GraphQlError(null, "FORBIDDEN", false, true);

        assertThat(statuses())
                .noneMatch(status -> RefusalProof.ofGraphQl(status, List.of(atField)))
                .noneMatch(status -> RefusalProof.ofGraphQl(status, List.of(error("FORBIDDEN"), atField)))
                .noneMatch(status -> RefusalProof.ofGraphQl(status, List.of(silent)))
                .noneMatch(status -> RefusalProof.ofGraphQl(status, List.of()));
    }

    @Test
    void locations_of_all_errors_prove_that_a_document_was_not_executed() {
        GraphQlError located = new GraphQlError("Unknown type.", null, false, true);

        assertThat(RefusalProof.ofGraphQl(200, List.of(located, located))).isTrue();
        assertThat(RefusalProof.ofGraphQl(200, List.of(located, error(null)))).isFalse();
        assertThat(RefusalProof.ofGraphQl(500, List.of(located))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"200, true", "400, true", "413, true", "404, true", "500, false", "409, false"})
    void a_query_limit_proves_it(int status, boolean isProof) {
        for (String message : List.of(
                "Syntax Error: Aliases limit of 30 exceeded, found 31.",
                "Query exceeds maximum allowed complexity. Please simplify your query.")) {
            assertThat(RefusalProof.ofGraphQl(status, List.of(new GraphQlError(message, null, false, false))))
                    .isEqualTo(isProof);
        }
    }

    @Test
    void v1_proves_it_with_a_status_of_its_own_and_its_shape() {
        Set<Integer> own = Set.of(200, 400, 401, 403, 404, 405, 406, 410, 429);

        assertThat(statuses()).allSatisfy(status -> {
            assertThat(RefusalProof.ofLegacy(status, false, 1025, "No.")).isEqualTo(own.contains(status));
            assertThat(RefusalProof.ofLegacy(status, true, null, null)).isEqualTo(own.contains(status));
            assertThat(RefusalProof.ofLegacy(status, false, null, "No.")).isFalse();
            assertThat(RefusalProof.ofLegacy(status, false, 1025, null)).isFalse();
        });
    }

    @Test
    void the_gateway_proves_it_with_a_status_of_its_own_and_json_with_a_message() {
        assertThat(statuses())
                .filteredOn(status -> RefusalProof.ofGateway(status, " {\"message\":\"No.\"}", true))
                .containsExactly(400, 401, 429);
        assertThat(statuses())
                .filteredOn(status -> RefusalProof.ofControl(status, "[\"No.\"]", true))
                .containsExactly(400, 401, 403, 404, 409, 410, 422, 429);
        assertThat(statuses())
                .noneMatch(status -> RefusalProof.ofGateway(status, "{}", false))
                .noneMatch(status -> RefusalProof.ofGateway(status, "No.", true))
                .noneMatch(status -> RefusalProof.ofControl(status, "<html>", false));
    }

    private static SchedulerException notFound(Operation operation) {
        return new NotFoundException(Failure.withoutEffect(
                "No.", "Check the id.", ErrorContext.of("red", operation).withHttpStatus(404)));
    }

    @Test
    void what_is_not_proved_leaves_a_write_open_and_says_what_to_check() {
        SchedulerException open = RefusalProof.judged(notFound(Operation.CREATE_POST), false, WORDS);

        assertThat(open)
                .isInstanceOfSatisfying(
                        ServiceUnavailableException.class,
                        e -> assertThat(e.isPassing()).isFalse())
                .hasMessage("No. Check the id. If lookups fail in the same way, check social-scheduler.red.endpoint."
                        + " [createPost on red, HTTP 404; it may have taken effect]");
        assertThat(RefusalProof.advice(open))
                .isEqualTo("Check the id. If lookups fail in the same way, check social-scheduler.red.endpoint. ");
    }

    @Test
    void what_is_proved_or_read_stays_as_it_is() {
        SchedulerException write = notFound(Operation.CREATE_POST);
        SchedulerException read = notFound(Operation.POST);

        assertThat(RefusalProof.judged(write, true, WORDS)).isSameAs(write);
        assertThat(RefusalProof.judged(read, false, WORDS)).isSameAs(read);
        assertThat(RefusalProof.ofProvider(write, true)).isSameAs(write);
        assertThat(RefusalProof.ofProvider(write, false).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(RefusalProof.ofProvider(write, false).remedy()).isEqualTo("Check the id.");
        assertThat(RefusalProof.advice(write)).isEmpty();
    }
}
