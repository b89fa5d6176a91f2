package dev.socialscheduler.contract.pact;

import java.util.Set;

/**
 * What the suite's questions are on one wire. Each method returns the exchanges of one question in their order; a list
 * without any says that the backend cannot do it, and the suite demands that it refuses.
 */
interface Wire {

    Door door();

    /** Returns what the answers of this wire tell. */
    Set<Detail> tells();

    ReadingWire reading();

    PostingWire posting();

    NetworkWire networks();

    ChangingWire changing();

    IdeaWire ideas();

    RefusalWire refusals();

    FailureWire failures();
}
