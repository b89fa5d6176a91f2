package dev.socialscheduler.contract.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.contract.judge.Finding;
import dev.socialscheduler.testsupport.proxy.LoopbackCertificate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    /** Which cases do not hold yet, one a line; what is not in it must hold, and what is in it must not. */
    private static final Set<String> NOT_YET = notYet();

    private static final List<Case> CASES = Cases.all();

    private static final VerdictTable TABLE = new VerdictTable(CASES);

    @TempDir
    private static Path folder;

    private static LoopbackCertificate certificate = new LoopbackCertificate(Path.of("none"));

    private static Set<String> notYet() {
        try (InputStream in = PromiseTest.class.getResourceAsStream("/promise-not-yet.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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

    private static String key(Case each, Lane lane) {
        return lane.id() + ", " + each;
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

        if (NOT_YET.contains(key(each, lane))) {
            assertThat(finding.verdict().holds())
                    .as("holds now, so remove it from the list: %s; %s", key(each, lane), finding)
                    .isFalse();
        } else {
            assertThat(finding.verdict().holds())
                    .as("%s; %s", key(each, lane), finding)
                    .isTrue();
        }
    }

    @Test
    void only_cases_that_exist_are_excused() {
        List<String> keys = cases().map(Arguments::get)
                .map(arguments -> key((Case) arguments[0], (Lane) arguments[1]))
                .toList();

        assertThat(keys).doesNotHaveDuplicates().containsAll(NOT_YET);
    }

    @Test
    void every_kind_has_a_case() {
        assertThat(CASES).extracting(Case::kind).contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17);
    }
}
