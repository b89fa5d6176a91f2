package dev.socialscheduler;

import dev.socialscheduler.error.Violation;
import java.util.List;

/** Is told what a program may want to show or count. Called by the thread that makes the call; must be thread-safe. */
public interface SchedulerListener {

    /** Hears nothing. */
    SchedulerListener NONE = new SchedulerListener() {};

    /**
     * A post is about to be sent although it will likely not go out, or not as it was meant. What is thrown here is logged
     * and keeps no post from being sent.
     *
     * @param post the post
     * @param warnings what is likely to go wrong; not empty
     */
    default void warned(NewPost post, List<Violation> warnings) {}
}
