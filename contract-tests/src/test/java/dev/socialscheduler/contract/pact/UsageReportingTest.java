package dev.socialscheduler.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pact tells nobody that it is used. */
class UsageReportingTest {

    @Test
    void pact_reports_no_usage() {
        assertThat(System.getProperty("pact_do_not_track")).isEqualTo("true");
    }
}
