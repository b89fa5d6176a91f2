package dev.socialscheduler.config;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Types of settings. */
final class SettingTypes {

    static final SettingType<String> HEADER_TEXT =
            matching("visible ASCII characters, with single spaces between words", "[!-~]+( [!-~]+)*", t -> t);

    static final SettingType<String> SECRET = matching("visible ASCII characters without spaces", "[!-~]+", t -> t);

    static final SettingType<URI> ENDPOINT = new SettingType<>(
            "an absolute https URL (plain http only to this machine), without credentials, query or fragment",
            SettingTypes::endpoint,
            SettingTypes::shownAddress);

    static final SettingType<URI> ENDPOINT_WITH_SLASH = new SettingType<>(
            ENDPOINT.rule() + ", that ends in a slash", SettingTypes::endpointWithSlash, SettingTypes::shownAddress);

    static final SettingType<Duration> DURATION =
            new SettingType<>("a length of time such as 500ms, 10s, 2m, 1h or PT10S", SettingTypes::duration);

    static final SettingType<InetSocketAddress> HOST_AND_PORT = new SettingType<>(
            "an address such as proxy.example.com:8080", SettingTypes::hostAndPort, SettingTypes::shownAddress);

    /**
     * A host name, an IPv4 address or a bracketed IPv6 address; no character that an HTTP library could misinterpret.
     */
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+]");

    /** A label longer than 63 characters, which no host name contains. */
    private static final Pattern LONG_LABEL = Pattern.compile("[^.:]{64}");

    /**
     * Relative path segments, which HTTP libraries resolve, so that the request would go to another path than
     * configured.
     */
    private static final Pattern RELATIVE = Pattern.compile("(?i)(^|/)(\\.|%2e){1,2}(/|$)");

    private static final Pattern VISIBLE = Pattern.compile("[!-~]+");

    private static final Pattern SHORT_DURATION = Pattern.compile("(\\d{1,12})(ms|s|m|h|d)");

    /** A hundred years: longer than any sensible duration, and short enough to be counted in milliseconds. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "ms", ChronoUnit.MILLIS,
            "s", ChronoUnit.SECONDS,
            "m", ChronoUnit.MINUTES,
            "h", ChronoUnit.HOURS,
            "d", ChronoUnit.DAYS);

    private SettingTypes() {}

    static SettingType<Integer> integer(int least, int most) {
        return new SettingType<>("a whole number from " + least + " to " + most, text -> {
            int number = Integer.parseInt(text);
            check(number >= least && number <= most);
            return number;
        });
    }

    static <E extends Enum<E>> SettingType<E> choice(Class<E> words) {
        Map<String, E> byWord = Arrays.stream(words.getEnumConstants())
                .collect(Collectors.toMap(SettingTypes::wireName, Function.identity()));
        String rule = Arrays.stream(words.getEnumConstants())
                .map(SettingTypes::wireName)
                .collect(Collectors.joining(" or "));
        return new SettingType<>(rule, text -> {
            E constant = byWord.get(text);
            check(constant != null);
            return constant;
        });
    }

    private static String wireName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T> SettingType<T> matching(String rule, String regex, Function<String, T> parser) {
        Pattern pattern = Pattern.compile(regex);
        return new SettingType<>(rule, text -> {
            check(pattern.matcher(text).matches());
            return parser.apply(text);
        });
    }

    private static URI endpointWithSlash(String text) {
        URI endpoint = endpoint(text);
        check(endpoint.getPath().endsWith("/"));
        return endpoint;
    }

    private static URI endpoint(String text) {
        check(VISIBLE.matcher(text).matches());
        URI uri = URI.create(text);
        check(!RELATIVE.matcher(uri.getRawPath() == null ? "" : uri.getRawPath())
                .find());
        check(uri.getHost() != null && uri.getRawUserInfo() == null);
        check(HOST.matcher(uri.getHost()).matches()
                && !LONG_LABEL.matcher(uri.getHost()).find());
        check(uri.getRawQuery() == null && uri.getRawFragment() == null);
        check(uri.getPort() == -1 || isPort(uri.getPort()));
        check("https".equals(uri.getScheme()) || ("http".equals(uri.getScheme()) && isLoopback(uri.getHost())));
        return uri;
    }

    private static boolean isLoopback(String host) {
        // By name only: a lookup could return a different address when the connection is made.
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
    }

    private static Duration duration(String text) {
        Matcher shortForm = SHORT_DURATION.matcher(text);
        try {
            Duration duration = shortForm.matches()
                    ? Duration.of(Long.parseLong(shortForm.group(1)), UNITS.get(shortForm.group(2)))
                    : Duration.parse(text);
            check(!duration.isNegative() && duration.compareTo(LONGEST) <= 0);
            return duration;
        } catch (java.time.DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static InetSocketAddress hostAndPort(String text) {
        int colon = text.lastIndexOf(':');
        check(colon > 0 && HOST.matcher(text.substring(0, colon)).matches());
        int port = Integer.parseInt(text.substring(colon + 1));
        check(isPort(port));
        return InetSocketAddress.createUnresolved(text.substring(0, colon), port);
    }

    private static boolean isPort(int number) {
        return number >= 1 && number <= 65_535;
    }

    /** Hides the parts of a URL that may contain a credential, even if the URL is rejected because of them. */
    private static String shownAddress(String text) {
        return text.replaceFirst("(?s)[?#].*", "?(hidden)").replaceFirst("(?s)^([a-z]+://)?.*@", "$1(hidden)@");
    }

    private static void check(boolean rule) {
        if (!rule) {
            throw new IllegalArgumentException();
        }
    }
}
