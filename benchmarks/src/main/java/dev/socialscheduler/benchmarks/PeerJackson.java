package dev.socialscheduler.benchmarks;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Jackson as the other libraries use it. */
final class PeerJackson {

    static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private PeerJackson() {}

    static ObjectReader envelope(Class<?> data) {
        return MAPPER.readerFor(MAPPER.getTypeFactory().constructParametricType(PeerWire.Envelope.class, data));
    }
}
