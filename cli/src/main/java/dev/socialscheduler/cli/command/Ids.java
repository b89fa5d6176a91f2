package dev.socialscheduler.cli.command;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Cursor;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.PostId;
import dev.socialscheduler.TagId;
import dev.socialscheduler.cli.process.UsageException;
import java.util.function.Function;

/** Parses IDs from the command line. Invalid ones are reported as invalid usage. */
final class Ids {

    private static final String COPY = "Copy the ID from the output of another command.";

    private Ids() {}

    static PostId post(String text) {
        return read(text, PostId::new);
    }

    static ChannelId channel(String text) {
        return read(text, ChannelId::new);
    }

    static OrganizationId organization(String text) {
        return read(text, OrganizationId::new);
    }

    static TagId tag(String text) {
        return read(text, TagId::new);
    }

    static Cursor cursor(String text) {
        return read(text, Cursor::parse);
    }

    static <T> T read(String text, Function<String, T> type) {
        try {
            return type.apply(text);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()), COPY);
        }
    }
}
