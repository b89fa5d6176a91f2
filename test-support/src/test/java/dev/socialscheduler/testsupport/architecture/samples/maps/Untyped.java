package dev.socialscheduler.testsupport.architecture.samples.maps;

import java.util.Map;

public final class Untyped {

    public Map<String, Object> anything() {
        return Map.of();
    }

    public Map<String, String> texts() {
        return Map.of();
    }

    Map<String, Object> inside() {
        return Map.of();
    }
}
