package dev.socialscheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OperationTest {

    @ParameterizedTest
    @CsvSource({
        "ACCOUNT, SAFE, false",
        "CHANNELS, SAFE, false",
        "CHANNEL, SAFE, false",
        "POST, SAFE, false",
        "POSTS, SAFE, false",
        "IDEAS, SAFE, false",
        "DAILY_POSTING_LIMITS, SAFE, false",
        "CONFIGURATION, SAFE, false",
        "CREATE_POST, ONLY_WITHOUT_EFFECT, true",
        "EDIT_POST, ONLY_WITHOUT_EFFECT, true",
        "PUBLISH_NOW, ONLY_WITHOUT_EFFECT, true",
        "MOVE_POST, ONLY_WITHOUT_EFFECT, true",
        "CREATE_IDEA, ONLY_WITHOUT_EFFECT, true",
        "DELETE_POST, SAFE, true"
    })
    void the_operation_decides_whether_a_call_may_be_retried(
            Operation operation, Operation.RetryRule retryRule, boolean writes) {
        assertThat(operation.retryRule()).isEqualTo(retryRule);
        assertThat(operation.writes()).isEqualTo(writes);
    }

    @Test
    void the_table_above_names_every_operation() {
        assertThat(Operation.values()).hasSize(14);
    }

    @ParameterizedTest
    @EnumSource
    void an_operation_is_named_after_its_method(Operation operation) {
        Set<String> verbs = Arrays.stream(SocialScheduler.class.getMethods())
                .map(Method::getName)
                .collect(Collectors.toSet());

        assertThat(verbs).contains(operation.verb());
        assertThat(operation).hasToString(operation.verb());
    }

    @ParameterizedTest
    @EnumSource
    void a_capability_has_a_title_and_an_alternative(Capability capability) {
        assertThat(capability.title()).isNotBlank().doesNotEndWith(".");
        assertThat(capability.instead()).isNotBlank().doesNotEndWith(".");
    }
}
