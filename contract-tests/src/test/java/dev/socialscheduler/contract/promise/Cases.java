package dev.socialscheduler.contract.promise;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every kind of fault that is known to have broken the promise once. */
final class Cases {

    private Cases() {}

    static List<Case> all() {
        return Stream.of(
                        MalformedAnswers.cases(),
                        OtherAnswers.cases(),
                        OtherReads.cases(),
                        Changes.cases(),
                        Batches.cases(),
                        Ideas.cases(),
                        Refusals.cases(),
                        Clocks.cases(),
                        Owners.cases(),
                        elsewhere(),
                        Rewriting.cases(),
                        Lists.cases(),
                        Hints.cases(),
                        Edits.cases(),
                        Waits.cases())
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Case::kind))
                .toList();
    }

    private static List<Case> elsewhere() {
        return List.of(
                nowhere(6, "a journal too large to be read", "the journal is the command line's"),
                nowhere(17, "a foreign page speaks to the emulator", "no backend takes part"));
    }

    private static Case nowhere(int kind, String name, String because) {
        Case all = Case.of(kind, name, court -> {
            throw new IllegalStateException(because);
        });
        return Arrays.stream(Lane.values()).reduce(all, (one, lane) -> one.notOn(lane, because), (one, other) -> other);
    }
}
