package dev.socialscheduler.contract.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.contract.judge.Finding;
import dev.socialscheduler.testsupport.proxy.LoopbackCertificate;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of fault in every lane, before an independent proxy and an independent judge. */
class PromiseTest {

    private static final List<Case> CASES = Cases.all();

    private static final VerdictTable TABLE = new VerdictTable(CASES);

    @TempDir
    private static Path folder;

    private static LoopbackCertificate certificate = new LoopbackCertificate(Path.of("none"));

    @BeforeAll
    static void make_certificate() {
        certificate = LoopbackCertificate.in(folder);
    }

    @AfterAll
    static void print() {
        System.out.println(TABLE);
    }

    static Stream<Arguments> cases() {
        return CASES.stream()
                .flatMap(each -> Arrays.stream(Lane.values())
                        .filter(lane -> !each.exempt().containsKey(lane))
                        .map(lane -> Arguments.of(each, lane)));
    }

    private static Finding run(Case each, Lane lane) throws Exception {
        if (!each.isHttp2()) {
            try (Court court = new Court(lane, null)) {
                return each.trial().run(court);
            }
        }
        try (LoopbackCertificate.Trust before = certificate.trusted();
                Court court = new Court(lane, certificate)) {
            assertThat(before).isNotNull();
            return each.trial().run(court);
        }
    }

    @ParameterizedTest(name = "{1}, {0}")
    @MethodSource("cases")
    void the_promise_holds(Case each, Lane lane) throws Exception {
        Finding finding = run(each, lane);
        TABLE.add(each, lane, finding);

        assertThat(finding.verdict().holds())
                .as("%s, %s; %s", lane.id(), each, finding)
                .isTrue();
    }

    @Test
    void every_case_has_its_own_name() {
        assertThat(CASES).extracting(Case::toString).doesNotHaveDuplicates();
    }

    @Test
    void every_kind_has_a_case() {
        assertThat(CASES).extracting(Case::kind).contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17);
    }
}
