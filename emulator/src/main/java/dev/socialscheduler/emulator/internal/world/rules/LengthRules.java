package dev.socialscheduler.emulator.internal.world.rules;

import dev.socialscheduler.emulator.world.Asset.Kind;
import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.Content;
import dev.socialscheduler.emulator.world.Network;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The published limits of texts, each counted by {@link TextLength}, and of other fields, in UTF-16 units. */
final class LengthRules {
    private LengthRules() {}

    static void check(Channel channel, Content content, List<String> reasons) {
        Network network = channel.network();
        checkText(network, content.text(), textLimit(channel, content), reasons);
        content.thread().stream().skip(1).forEach(i -> checkText(network, i.text(), channel.textLimit(), reasons));
        checkField(content, "firstComment", network.label() + " first comments", network.firstCommentLimit(), reasons);
        checkField(content, "title", network.label() + " titles", titleLimit(network), reasons);
        checkField(content, "topic", network.label() + " topics", network == Network.THREADS ? 50 : null, reasons);
    }

    private static @Nullable Integer textLimit(Channel channel, Content content) {
        return channel.network() == Network.TIKTOK && content.has(Kind.VIDEO)
                ? Integer.valueOf(2_200)
                : channel.textLimit();
    }

    private static @Nullable Integer titleLimit(Network network) {
        return network == Network.PINTEREST || network == Network.YOUTUBE ? 100 : null;
    }

    private static void checkText(Network network, String text, @Nullable Integer limit, List<String> reasons) {
        if (limit != null && TextLength.of(network, text) > limit) {
            reasons.add(network.label() + " posts cannot exceed " + limit + " characters.");
        }
    }

    private static void checkField(
            Content content, String field, String what, @Nullable Integer limit, List<String> reasons) {
        if (limit != null && content.metadata().path(field).asText("").length() > limit) {
            reasons.add(what + " cannot exceed " + limit + " characters.");
        }
    }
}
