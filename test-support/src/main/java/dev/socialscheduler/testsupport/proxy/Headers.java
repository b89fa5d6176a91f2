package dev.socialscheduler.testsupport.proxy;

import io.netty.handler.codec.http.HttpHeaders;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Headers that belong to a message, without those that belong to one connection. */
final class Headers {

    private static final Set<String> OF_THE_CONNECTION = Set.of(
            "accept-encoding",
            "connection",
            "content-length",
            "expect",
            "host",
            "keep-alive",
            "proxy-connection",
            "te",
            "transfer-encoding",
            "upgrade");

    private Headers() {}

    static boolean isPassedOn(String name) {
        return !OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Returns the headers of an answer, as they are spelled. */
    static Map<String, String> of(HttpHeaders headers) {
        Map<String, String> kept = new LinkedHashMap<>();
        headers.forEach(header -> {
            if (isPassedOn(header.getKey())) {
                kept.merge(header.getKey(), header.getValue(), (one, other) -> one + ", " + other);
            }
        });
        return kept;
    }

    /** Returns the headers of a request, whose names are found in any case. */
    static Map<String, List<String>> of(
            Iterable<? extends Map.Entry<? extends CharSequence, ? extends CharSequence>> all) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.forEach(header -> headers.computeIfAbsent(header.getKey().toString(), none -> new ArrayList<>())
                .add(header.getValue().toString()));
        return headers;
    }
}
