package dev.socialscheduler.emulator.internal.v1;

import java.util.List;

/** The path of a request below {@code /1/}: its segments without the suffix, and the suffix. */
record EndpointPath(List<String> parts, String suffix) {
    static final String ROOT = "/1/";

    static EndpointPath of(String path) {
        String below = path.substring(ROOT.length());
        int dot = below.lastIndexOf('.');
        boolean hasSuffix = dot > below.lastIndexOf('/');
        String parts = hasSuffix ? below.substring(0, dot) : below;
        return new EndpointPath(List.of(parts.split("/", -1)), hasSuffix ? below.substring(dot + 1) : "");
    }

    boolean isJson() {
        return suffix.equals("json");
    }
}
