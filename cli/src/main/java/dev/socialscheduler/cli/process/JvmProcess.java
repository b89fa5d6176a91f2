package dev.socialscheduler.cli.process;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The process that runs this program. */
public final class JvmProcess implements HostProcess {

    /** A request under way ends by then, or else the journal knows of it. */
    public static final Duration SHUTDOWN_GRACE = Duration.ofSeconds(60);

    /** Java only tells of input and output together; what counts is where errors and progress go. */
    @Override
    public boolean isTerminal() {
        try {
            Process test = new ProcessBuilder("test", "-t", "2")
                    .redirectError(Redirect.INHERIT)
                    .start();
            return test.waitFor() == 0;
        } catch (IOException e) {
            return false; // a system without this command
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void sleep(Duration time) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(time.toNanos());
    }

    /** Java ends when this hook has ended, whatever the command does. */
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
                return; // the process is already ending, by this hook
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
