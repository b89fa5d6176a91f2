package dev.socialscheduler.emulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.faults.Faults;
import dev.socialscheduler.emulator.http.RecordedRequest;
import dev.socialscheduler.emulator.http.Requests;
import dev.socialscheduler.emulator.internal.http.Answer;
import dev.socialscheduler.emulator.internal.http.Call;
import dev.socialscheduler.emulator.internal.http.Face;
import dev.socialscheduler.emulator.internal.http.Request;
import dev.socialscheduler.emulator.maton.MatonQuirk;
import dev.socialscheduler.emulator.maton.MatonQuirks;
import dev.socialscheduler.emulator.v1.V1Quirk;
import dev.socialscheduler.emulator.v1.V1Quirks;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The emulator's own settings under {@code /_emulator/}, for an emulator that runs as a process: clock, faults, quirks,
 * requests, reset. They need no credentials, because the server listens only on the loopback address and
 * {@link SettingsAccess} keeps web pages out. Requests to them are not recorded and have no faults.
 */
final class Settings implements Face {
    private static final String ROOT = "/_emulator/";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final EmulatorClock clock;
    private final Faults faults;
    private final Requests requests;
    private final QuirkSettings<V1Quirk> v1Quirks;
    private final QuirkSettings<MatonQuirk> matonQuirks;
    private final Runnable reset;
    private final SettingsAccess access;

    Settings(
            EmulatorClock clock,
            Faults faults,
            Requests requests,
            V1Quirks v1Quirks,
            MatonQuirks matonQuirks,
            Runnable reset,
            SettingsAccess access) {
        this.clock = clock;
        this.faults = faults;
        this.requests = requests;
        this.v1Quirks = new QuirkSettings<>(v1Quirks, V1Quirk.class);
        this.matonQuirks = new QuirkSettings<>(matonQuirks, MatonQuirk.class);
        this.reset = reset;
        this.access = access;
    }

    @Override
    public boolean serves(String method, String path) {
        return path.startsWith(ROOT);
    }

    @Override
    public boolean canFail(Request request) {
        return false;
    }

    @Override
    public boolean isRecorded() {
        return false;
    }

    @Override
    public Call describe(Request request) {
        return Call.UNREADABLE;
    }

    @Override
    public Answer serverError(int status) {
        return Answer.empty(status);
    }

    @Override
    public Answer answer(Request request, Optional<Fault> fault) {
        return access.refusal(request).map(why -> error(403, why)).orElseGet(() -> answer(request));
    }

    private Answer answer(Request request) {
        try {
            return switch (request.method() + " " + request.path().substring(ROOT.length())) {
                case "GET clock" -> now();
                case "POST clock" -> moveClock(MAPPER.readTree(request.body()));
                case "POST reset" -> {
                    reset.run();
                    yield now();
                }
                case "GET faults" -> pending();
                case "POST faults" -> {
                    faults.next(FaultReader.read(MAPPER.readTree(request.body())));
                    yield pending();
                }
                case "DELETE faults" -> {
                    faults.clear();
                    yield pending();
                }
                case "GET requests" -> recorded();
                case "GET v1-quirks", "POST v1-quirks", "DELETE v1-quirks" ->
                    Answer.json(200, v1Quirks.shownAfter(request));
                case "GET maton-quirks", "POST maton-quirks", "DELETE maton-quirks" ->
                    Answer.json(200, matonQuirks.shownAfter(request));
                default ->
                    error(
                            404,
                            "Under " + ROOT + " you can use: GET and POST clock; POST reset; GET requests;"
                                    + " GET, POST and DELETE faults, v1-quirks and maton-quirks");
            };
        } catch (JsonProcessingException e) {
            return error(400, "The body is not valid JSON: " + e.getOriginalMessage());
        } catch (IllegalArgumentException | DateTimeException e) {
            return error(400, String.valueOf(e.getMessage()));
        }
    }

    private Answer moveClock(JsonNode wish) {
        boolean shifts =
                wish.path("worldOffset").isTextual() || wish.path("edgeOffset").isTextual();
        if (wish.path("worldOffset").isTextual()) {
            clock.worldOffset(Duration.parse(wish.path("worldOffset").asText()));
        }
        if (wish.path("edgeOffset").isTextual()) {
            clock.edgeOffset(Duration.parse(wish.path("edgeOffset").asText()));
        }
        if (wish.path("now").isTextual()) {
            clock.set(Instant.parse(wish.path("now").asText()));
        } else if (wish.path("advance").isTextual()) {
            clock.advance(Duration.parse(wish.path("advance").asText()));
        } else if (!shifts) {
            throw new IllegalArgumentException(
                    "Send {\"now\": \"2026-12-01T08:00:00Z\"} or {\"advance\": \"PT1H\"} to move the clock");
        }
        return now();
    }

    private Answer now() {
        ObjectNode body = MAPPER.createObjectNode().put("now", clock.instant().toString());
        if (!clock.worldOffset().isZero()) {
            body.put("worldOffset", clock.worldOffset().toString());
        }
        if (!clock.edgeOffset().isZero()) {
            body.put("edgeOffset", clock.edgeOffset().toString());
        }
        return Answer.json(200, body);
    }

    private Answer pending() {
        ObjectNode body = MAPPER.createObjectNode();
        ArrayNode list = body.putArray("pending");
        faults.pending().forEach(fault -> list.add(FaultReader.write(fault)));
        return Answer.json(200, body);
    }

    private Answer recorded() {
        ObjectNode body = MAPPER.createObjectNode();
        ArrayNode list = body.putArray("requests");
        requests.all().forEach(request -> list.add(json(request)));
        return Answer.json(200, body);
    }

    private static ObjectNode json(RecordedRequest request) {
        ObjectNode json = MAPPER.createObjectNode()
                .put("at", request.at().toString())
                .put("method", request.method())
                .put("path", request.path())
                .put("operation", request.operation())
                .put("status", request.status())
                .put("fault", request.fault() == null ? null : FaultReader.wireName(request.fault()));
        json.set("rootFields", MAPPER.valueToTree(request.rootFields()));
        json.set("headers", MAPPER.valueToTree(request.headers()));
        json.set("variables", request.variables().isMissingNode() ? MAPPER.nullNode() : request.variables());
        return json;
    }

    private static Answer error(int status, String message) {
        return Answer.json(status, MAPPER.createObjectNode().put("error", message));
    }
}
