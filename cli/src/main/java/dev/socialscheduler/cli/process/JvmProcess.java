package dev.socialscheduler.cli.process;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The process of this Java virtual machine. */
public final class JvmProcess implements HostProcess {

    /** The current request ends within this time, or else the journal has recorded it. */
    public static final Duration SHUTDOWN_GRACE = Duration.ofSeconds(60);

    /** Java only knows about input and output together, but errors and progress go to the error stream. */
    @Override
    public boolean isTerminal() {
        try {
            Process test = new ProcessBuilder("test", "-t", "2")
                    .redirectError(Redirect.INHERIT)
                    .start();
            return test.waitFor() == 0;
        } catch (IOException e) {
            return false; // the system lacks this command
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void sleep(Duration time) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(time.toNanos());
    }

    /** Java exits when this hook has ended, whatever the command does. */
    @Override
    public ShutdownHook onShutdown(Runnable ask) {
        CountDownLatch done = new CountDownLatch(1);
        Thread hook = new Thread(() -> ask(ask, done), "stopping");
        Runtime.getRuntime().addShutdownHook(hook);
        return () -> {
            done.countDown();
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                return; // this hook is already running
            }
        };
    }

    private static void ask(Runnable ask, CountDownLatch done) {
        ask.run();
        try {
            done.await(SHUTDOWN_GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
