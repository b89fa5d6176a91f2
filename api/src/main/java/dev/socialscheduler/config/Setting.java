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
 * A setting: its name, the type of its value, and its default. Immutable; methods that change it return a changed copy.
 *
 * @param <T> the type of the value
 */
public final class Setting<T> {

    /** Prefix of all keys: {@value}. */
    public static final String PREFIX = "social-scheduler.";

    /** Limits the text in a message, for instance if a whole file was passed as the value by mistake. */
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

    /** Creates a setting for text in an HTTP header: visible ASCII characters, with single spaces between words. */
    public static Setting<String> headerText(String name, String description) {
        return of(name, description, SettingTypes.HEADER_TEXT);
    }

    /** Creates a setting for a credential: visible ASCII characters without spaces, never shown. */
    public static Setting<String> secret(String name, String description) {
        return new Setting<>(name, description, SettingTypes.SECRET, null, true, false, null);
    }

    /**
     * Creates a setting for a URL: absolute, https (plain http only to this machine), without credentials, query or
     * fragment.
     */
    public static Setting<URI> endpoint(String name, String description) {
        return of(name, description, SettingTypes.ENDPOINT);
    }

    /**
     * Creates a setting for a URL like {@link #endpoint}, whose path must end with a slash because the server requires
     * it.
     */
    public static Setting<URI> endpointWithSlash(String name, String description) {
        return of(name, description, SettingTypes.ENDPOINT_WITH_SLASH);
    }

    /**
     * Creates a setting for a duration, for instance {@code 500ms}, {@code 10s}, {@code 2m}, {@code 1h} or
     * {@code PT10S}; not negative.
     */
    public static Setting<Duration> duration(String name, String description) {
        return of(name, description, SettingTypes.DURATION);
    }

    /** Creates a setting for an integer between two bounds, both included. */
    public static Setting<Integer> integer(String name, int least, int most, String description) {
        return of(name, description, SettingTypes.integer(least, most));
    }

    /** Creates a setting for the address of a proxy, {@code host:port}. */
    public static Setting<InetSocketAddress> hostAndPort(String name, String description) {
        return of(name, description, SettingTypes.HOST_AND_PORT);
    }

    /** Creates a setting for one of several words: the constants of an enum, in lower case with hyphens. */
    public static <E extends Enum<E>> Setting<E> choice(String name, Class<E> words, String description) {
        return of(name, description, SettingTypes.choice(words));
    }

    /**
     * Creates a setting for any text that a function can parse.
     *
     * @param rule the requirement for the text, as a phrase that follows "must be"
     * @param parser the function; throws {@link IllegalArgumentException} if it cannot parse the text
     */
    public static <T> Setting<T> parsed(String name, String rule, Function<String, T> parser, String description) {
        return of(name, description, new SettingType<>(rule, parser));
    }

    /** Returns this setting with a default. */
    public Setting<T> withDefault(String text) {
        type.parse(text);
        return new Setting<>(name, description, type, text, secret, required, usualVariable);
    }

    /** Returns this setting as a required one. */
    public Setting<T> required() {
        return new Setting<>(name, description, type, defaultText, secret, true, usualVariable);
    }

    /** Returns this setting, also read from an environment variable that is in common use with the provider. */
    public Setting<T> alsoFrom(String variable) {
        return new Setting<>(name, description, type, defaultText, secret, required, variable);
    }

    /** Returns the name without the prefix, for instance {@code http.read-timeout}. */
    public String name() {
        return name;
    }

    /** Returns the key, for instance {@code social-scheduler.http.read-timeout}. */
    public String key() {
        return PREFIX + name;
    }

    /** Returns the description, a sentence. */
    public String description() {
        return description;
    }

    /** Returns the requirement for the text, as a phrase that follows "must be". */
    public String rule() {
        return type.rule();
    }

    /** Returns the text of the default, or null. */
    public @Nullable String defaultText() {
        return defaultText;
    }

    /** Returns whether the value is a secret and must never be shown. */
    public boolean isSecret() {
        return secret;
    }

    /** Returns whether the setting is required. */
    public boolean isRequired() {
        return required;
    }

    /** Returns the environment variables from which the setting is read, in order of precedence. */
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

    /** Returns the start of user input with control characters replaced, because they could forge a log line. */
    static String harmless(String text) {
        String start = text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
        return start.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "\ufffd");
    }

    @Override
    public String toString() {
        return key();
    }
}
