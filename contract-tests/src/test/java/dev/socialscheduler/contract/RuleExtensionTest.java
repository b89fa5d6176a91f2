package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Operation;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.UnsupportedCapabilityException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.InvocationInterceptor.Invocation;

/** A backend that neither keeps a rule nor refuses honestly is found out. */
class RuleExtensionTest {

    private static final Set<Capability> NONE = EnumSet.noneOf(Capability.class);
    private static final Set<Capability> DRAFTS = EnumSet.of(Capability.DRAFTS);

    /** A test that ends well. */
    private static @Nullable Void kept() {
        return null;
    }

    private static Invocation<Void> refusing(Capability capability) {
        return () -> {
            throw new UnsupportedCapabilityException(capability, ErrorContext.of("toy", Operation.CREATE_POST));
        };
    }

    @Test
    void a_rule_that_is_kept_passes() throws Throwable {
        assertThat(RuleExtension.verdict(RuleExtensionTest::kept, NONE, false, false))
                .isEqualTo(RuleResult.PASSED);
    }

    @Test
    void a_rule_that_is_broken_fails() {
        assertThatThrownBy(() -> RuleExtension.verdict(
                        () -> {
                            throw new AssertionError("broken");
                        },
                        NONE,
                        false,
                        false))
                .hasMessage("broken");
    }

    @Test
    void what_lacks_must_be_refused_by_its_name() throws Throwable {
        assertThat(RuleExtension.verdict(refusing(Capability.DRAFTS), DRAFTS, false, false))
                .isEqualTo(RuleResult.REFUSED);
        assertThatThrownBy(() -> RuleExtension.verdict(refusing(Capability.TAGS), DRAFTS, false, false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the capability that the rejection names");
        assertThatThrownBy(() -> RuleExtension.verdict(RuleExtensionTest::kept, DRAFTS, false, false))
                .isInstanceOf(AssertionError.class)
                .hasMessage("The backend declares no support for [DRAFTS] but did not reject the call.");
    }

    @Test
    void what_a_backend_says_it_has_must_not_be_refused() {
        assertThatThrownBy(() -> RuleExtension.verdict(refusing(Capability.DRAFTS), NONE, false, false))
                .isInstanceOf(UnsupportedCapabilityException.class);
    }

    @Test
    void a_backend_alone_is_not_asked_for_what_its_guard_promises() throws Throwable {
        assertThat(RuleExtension.verdict(RuleExtensionTest::kept, NONE, true, true))
                .isEqualTo(RuleResult.NOT_RAW);
        assertThat(RuleExtension.verdict(RuleExtensionTest::kept, DRAFTS, true, false))
                .isEqualTo(RuleResult.NOT_RAW);
        assertThat(RuleExtension.verdict(RuleExtensionTest::kept, NONE, true, false))
                .isEqualTo(RuleResult.PASSED);
    }

    @Test
    void a_refusal_after_a_request_is_found_out() {
        try (BackendFixture fixture = new LateRefusalFixture()) {
            assertThatThrownBy(() -> Watched.scheduler(fixture).account())
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("account was refused only after a request.");
        }
    }
}
