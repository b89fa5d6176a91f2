package dev.socialscheduler.config;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One setting: its name, what its text means, and what holds if nobody says anything. Immutable; the methods that
 * change something return a changed copy.
 *
 * @param <T> what the text means
 */
public final class Setting<T> {

    /** What every key begins with: {@value}. */
    public static final String PREFIX = "social-scheduler.";

    /** A file that was named for a value by mistake is not repeated whole. */
    private static final int LONGEST_SHOWN = 200;

    private final String name;
    private final String description;
    private final SettingType<T> type;
    private final @Nullable String defaultText;
    private final boolean secret;
    private final boolean required;
    private final @Nullable String usualVariable;

    private Setting(
            String name,
            String description,
            SettingType<T> type,
            @Nullable String defaultText,
            boolean secret,
            boolean required,
            @Nullable String usualVariable) {
        this.name = Objects.requireNonNull(name, "name");
        this.description = Objects.requireNonNull(description, "description");
        this.type = type;
        this.defaultText = defaultText;
        this.secret = secret;
        this.required = required;
        this.usualVariable = usualVariable;
    }

    private static <T> Setting<T> of(String name, String description, SettingType<T> type) {
        return new Setting<>(name, description, type, null, false, false, null);
    }

    /** A setting whose text goes into an HTTP header: visible ASCII characters and single spaces inside. */
    public static Setting<String> headerText(String name, String description) {
        return of(name, description, SettingTypes.HEADER_TEXT);
    }

    /** A credential: visible ASCII characters without spaces, never shown. */
    public static Setting<String> secret(String name, String description) {
        return new Setting<>(name, description, SettingTypes.SECRET, null, true, false, null);
    }

    /** An address: absolute, https (plain http only to this machine), without credentials, query or fragment. */
    public static Setting<URI> endpoint(String name, String description) {
        return of(name, description, SettingTypes.ENDPOINT);
    }

    /** An address as {@link #endpoint}, whose path ends in a slash because the slash counts for the server. */
    public static Setting<URI> endpointWithSlash(String name, String description) {
        return of(name, description, SettingTypes.ENDPOINT_WITH_SLASH);
    }

    /**
     * A length of time, for instance {@code 500ms}, {@code 10s}, {@code 2m}, {@code 1h} or {@code PT10S}; not negative.
     */
    public static Setting<Duration> duration(String name, String description) {
        return of(name, description, SettingTypes.DURATION);
    }

    /** A whole number between two bounds, both included. */
    public static Setting<Integer> integer(String name, int least, int most, String description) {
        return of(name, description, SettingTypes.integer(least, most));
    }

    /** The address of a proxy, {@code host:port}. */
    public static Setting<InetSocketAddress> hostAndPort(String name, String description) {
        return of(name, description, SettingTypes.HOST_AND_PORT);
    }

    /** One of several words: the constants of an enum, in lower case with hyphens. */
    public static <E extends Enum<E>> Setting<E> choice(String name, Class<E> words, String description) {
        return of(name, description, SettingTypes.choice(words));
    }

    /**
     * Any text that a function understands.
     *
     * @param rule what the text must be, as it reads behind "must be"
     * @param parser throws {@link IllegalArgumentException} for a text that it does not understand
     */
    public static <T> Setting<T> parsed(String name, String rule, Function<String, T> parser, String description) {
        return of(name, description, new SettingType<>(rule, parser));
    }

    /** The same setting, with what holds if nobody says anything. */
    public Setting<T> withDefault(String text) {
        type.parse(text);
        return new Setting<>(name, description, type, text, secret, required, usualVariable);
    }

    /** The same setting, without which its backend cannot work. */
    public Setting<T> required() {
        return new Setting<>(name, description, type, defaultText, secret, true, usualVariable);
    }

    /** The same setting, also read from an environment variable that people use with the provider anyway. */
    public Setting<T> alsoFrom(String variable) {
        return new Setting<>(name, description, type, defaultText, secret, required, variable);
    }

    /** Returns the name behind the prefix, for instance {@code http.read-timeout}. */
    public String name() {
        return name;
    }

    /** Returns the whole key, for instance {@code social-scheduler.http.read-timeout}. */
    public String key() {
        return PREFIX + name;
    }

    /** Returns what it is for, as a sentence. */
    public String description() {
        return description;
    }

    /** Returns what its text must be, as it reads behind "must be". */
    public String rule() {
        return type.rule();
    }

    /** Returns what holds if nobody says anything, or null. */
    public @Nullable String defaultText() {
        return defaultText;
    }

    /** Returns whether its value must never be shown. */
    public boolean isSecret() {
        return secret;
    }

    /** Returns whether its backend cannot work without it. */
    public boolean isRequired() {
        return required;
    }

    /** Returns the environment variables that it is read from, strongest first. */
    public List<String> variables() {
        return Stream.of(variable(key()), usualVariable)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableList());
    }

    static String variable(String key) {
        return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    T parse(String text) {
        return type.parse(text);
    }

    String shown(String text) {
        return secret ? "(hidden)" : harmless(type.shown().apply(text));
    }

    /** Returns the start of what somebody wrote: a control character in a message could forge a line of a log. */
    static String harmless(String text) {
        String start = text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
        return start.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "\ufffd");
    }

    @Override
    public String toString() {
        return key();
    }
}
