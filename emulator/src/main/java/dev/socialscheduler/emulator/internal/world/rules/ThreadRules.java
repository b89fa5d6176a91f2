package dev.socialscheduler.emulator.internal.world.rules;

import dev.socialscheduler.emulator.world.Content;
import dev.socialscheduler.emulator.world.Network;
import dev.socialscheduler.emulator.world.ThreadItem;
import java.util.List;

/** A thread lists every post, the root first, and the root has the same content as the post itself. */
final class ThreadRules {
    private ThreadRules() {}

    static void check(Network network, Content content, List<String> reasons) {
        List<ThreadItem> thread = content.thread();
        if (thread.isEmpty() || !network.hasThreads()) {
            return;
        }
        if (!thread.get(0).text().equals(content.text())) {
            reasons.add("The first post of the thread must have the same text as the post.");
        }
        boolean empty = thread.stream()
                .anyMatch(item -> item.text().isBlank() && item.assets().isEmpty() && item.linkAttachment() == null);
        if (empty) {
            reasons.add("Every post of a thread requires text or media.");
        }
    }
}
