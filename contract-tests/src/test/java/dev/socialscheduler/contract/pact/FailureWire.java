package dev.socialscheduler.contract.pact;

import java.util.List;

/** When no answer to the question comes. An empty list says that this wire has no such answer. */
interface FailureWire {

    List<Exchange> badKey();

    /** A page instead of an answer, with status 403. */
    List<Exchange> refusedAtTheEdge();

    List<Exchange> limitUsedUp();

    /** An answer that tells how much of the limits is left. */
    default List<Exchange> limitsTold() {
        return List.of();
    }

    List<Exchange> readingFails();

    List<Exchange> postingFails();

    /** A mutation that is answered without data. */
    default List<Exchange> nothingTold() {
        return List.of();
    }
}
