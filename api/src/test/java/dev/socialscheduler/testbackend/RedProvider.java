package dev.socialscheduler.testbackend;

import dev.socialscheduler.RawScheduler;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.config.Setting;
import dev.socialscheduler.spi.BackendContext;
import dev.socialscheduler.spi.SchedulerProvider;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** A backend with one setting of every type. */
public class RedProvider implements SchedulerProvider {

    public static final Setting<String> API_KEY =
            Setting.secret("red.api-key", "The key of red.").required().alsoFrom("RED_KEY");
    public static final Setting<URI> ENDPOINT =
            Setting.endpoint("red.endpoint", "Where red is.").withDefault("https://red.example.com/");
    public static final Setting<String> HEADER = Setting.headerText("red.header", "A header.");
    public static final Setting<Duration> PAUSE = Setting.duration("red.pause", "A pause.");
    public static final Setting<Integer> NUMBER = Setting.integer("red.number", 1, 10, "A number.");
    public static final Setting<InetSocketAddress> PROXY = Setting.hostAndPort("red.proxy", "A proxy.");
    public static final Setting<Shade> SHADE = Setting.choice("red.shade", Shade.class, "A shade.");
    public static final Setting<Locale> LANGUAGE =
            Setting.parsed("red.language", "a language tag", RedProvider::language, "A language.");

    /** Words of two parts, so that the hyphen is seen. */
    public enum Shade {
        DARK,
        VERY_LIGHT
    }

    private static Locale language(String tag) {
        if (!tag.matches("[a-z]{2}")) {
            throw new IllegalArgumentException(tag);
        }
        return Locale.forLanguageTag(tag);
    }

    @Override
    public String id() {
        return "red";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(API_KEY, ENDPOINT, HEADER, PAUSE, NUMBER, PROXY, SHADE, LANGUAGE);
    }

    @Override
    public SocialScheduler create(BackendContext context) {
        return new Made(id(), context);
    }

    /** Remembers what it was made from. */
    public static final class Made extends RawScheduler {

        private final String id;
        private final BackendContext context;

        Made(String id, BackendContext context) {
            this.id = id;
            this.context = context;
        }

        @Override
        public String backend() {
            return id;
        }

        public BackendContext context() {
            return context;
        }
    }
}
