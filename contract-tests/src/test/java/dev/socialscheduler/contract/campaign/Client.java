package dev.socialscheduler.contract.campaign;

/** A program that wants posts. Thread-safe. */
interface Client extends AutoCloseable {

    Told ask(Wish wish) throws InterruptedException;

    @Override
    void close();
}
