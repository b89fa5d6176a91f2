package dev.socialscheduler.contract.pact;

import dev.socialscheduler.contract.NotVerifiedLive;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;

/**
 * What is asked of {@link dev.socialscheduler.SocialScheduler} and what must come out, whichever backend it is. A subclass
 * adds what that is on its wire, and nothing else.
 */
@NotVerifiedLive("written from what is published about the services; the exchanges are our reading of it")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SchedulerPactSuite {

    private final Wire wire;
    private final PactBook book;

    SchedulerPactSuite(Wire wire) {
        this.wire = wire;
        this.book = new PactBook(wire.door());
    }

    PactBook book() {
        return book;
    }

    @AfterAll
    void write() throws IOException {
        book.write();
    }

    @Nested
    final class Reading extends ReadingCases {
        Reading() {
            super(SchedulerPactSuite.this.wire, book);
        }
    }

    @Nested
    final class Posting extends PostingCases {
        Posting() {
            super(SchedulerPactSuite.this.wire, book);
        }
    }

    @Nested
    final class Batches extends BatchCases {
        Batches() {
            super(SchedulerPactSuite.this.wire, book);
        }
    }

    @Nested
    final class Networks extends NetworkCases {
        Networks() {
            super(SchedulerPactSuite.this.wire, book);
        }
    }

    @Nested
    final class Changing extends ChangingCases {
        Changing() {
            super(SchedulerPactSuite.this.wire, book);
        }
    }

    @Nested
    final class Ideas extends IdeaCases {
        Ideas() {
            super(SchedulerPactSuite.this.wire, book);
        }
    }

    @Nested
    final class Refusals extends RefusalCases {
        Refusals() {
            super(SchedulerPactSuite.this.wire, book);
        }
    }

    @Nested
    final class Failures extends FailureCases {
        Failures() {
            super(SchedulerPactSuite.this.wire, book);
        }
    }
}
