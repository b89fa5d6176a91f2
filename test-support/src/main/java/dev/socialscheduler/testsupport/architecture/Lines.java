package dev.socialscheduler.testsupport.architecture;

import java.util.List;
import java.util.stream.Stream;

/** Lines of a report. */
final class Lines {

    private Lines() {}

    static List<String> concat(Stream<String> first, Stream<String> second) {
        return Stream.concat(first, second).distinct().sorted().toList();
    }
}
