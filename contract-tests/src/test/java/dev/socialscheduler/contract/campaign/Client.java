package dev.socialscheduler.contract.campaign;

import dev.socialscheduler.SocialScheduler;
import java.util.List;

/** A program that wants posts. Thread-safe. */
interface Client extends AutoCloseable {

    /** Asks for posts, and returns what it was told about each, in order. */
    List<Told> ask(List<Wish> wishes) throws InterruptedException;

    SocialScheduler scheduler();

    @Override
    void close();
}
