package dev.socialscheduler.emulator.internal.v1;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.internal.http.Answer;
import dev.socialscheduler.emulator.internal.http.Call;
import dev.socialscheduler.emulator.internal.http.Face;
import dev.socialscheduler.emulator.internal.http.Request;
import dev.socialscheduler.emulator.internal.http.RollingLimit;
import dev.socialscheduler.emulator.internal.world.WorldService;
import dev.socialscheduler.emulator.v1.V1Quirk;
import dev.socialscheduler.emulator.v1.V1Quirks;
import dev.socialscheduler.emulator.world.Account;
import dev.socialscheduler.emulator.world.ServiceException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Buffer's older REST API at {@code /1/}. It checks a request in this order: the edge's rejection, retirement, format,
 * path, method, token, request budget, content. Thread-safe.
 */
public final class V1Face implements Face {
    private static final long SHUFFLE_SEED = 1;
    private static final int MAX_PER_MINUTE = 60;
    private static final Set<ErrorCode> NOT_OF_ACTIONS = Set.of(
            ErrorCode.UNKNOWN,
            ErrorCode.NO_PROFILE,
            ErrorCode.FOREIGN_PROFILE,
            ErrorCode.NO_UPDATE,
            ErrorCode.FOREIGN_UPDATE);

    private final V1Settings settings;
    private final V1Quirks quirks;
    private final Retirement retirement;
    private final Tokens tokens;
    private final RollingLimit limit;
    private final Random random = new Random(SHUFFLE_SEED);
    private final Routes routes;
    private final V1ErrorFormat failures;

    public V1Face(WorldService world, Clock clock, V1Settings settings, V1Quirks quirks) {
        this.settings = settings;
        this.quirks = quirks;
        this.retirement = new Retirement(clock, settings);
        this.tokens = new Tokens(world, quirks);
        this.limit = new RollingLimit(clock, MAX_PER_MINUTE, Duration.ofMinutes(1));
        this.routes = new Routes(world, quirks, random);
        this.failures = new V1ErrorFormat(quirks);
    }

    @Override
    public boolean serves(String method, String path) {
        return path.startsWith(EndpointPath.ROOT);
    }

    @Override
    public boolean canFail(Request request) {
        return true;
    }

    @Override
    public Call describe(Request request) {
        List<String> names = routes.find(EndpointPath.of(request.path()).parts()).map(Route::name).stream()
                .toList();
        return new Call(null, names, Parameters.of(request).recorded());
    }

    @Override
    public Answer answer(Request request, Optional<Fault> fault) {
        if (settings.refusedUserAgent().filter(request::isFromAgent).isPresent()) {
            return Answer.text(403, "text/plain; charset=UTF-8", "error code: 1010");
        }
        try {
            return respond(request, fault);
        } catch (V1Exception failure) {
            return failures.answer(failure);
        }
    }

    @Override
    public Answer serverError(int status) {
        V1Exception failure = V1Exception.of(ErrorCode.UNKNOWN);
        return Answer.json(status, V1Json.object().put("error", failure.text()).put("code", failure.code().number));
    }

    /** Restores the full budget of every account, and deactivates all quirks. */
    public void reset() {
        limit.clear();
        quirks.clear();
        random.setSeed(SHUFFLE_SEED);
    }

    private Answer respond(Request request, Optional<Fault> fault) {
        if (retirement.isNow()) {
            throw V1Exception.of(ErrorCode.RETIRED);
        }
        EndpointPath path = EndpointPath.of(request.path());
        Route route = route(request, path);
        Parameters parameters = Parameters.of(request);
        Optional<String> token = Tokens.token(request, parameters);
        Optional<Account> account = tokens.account(token);
        boolean needsToken = !route.name().equals(LinkEndpoint.NAME) || token.isPresent();
        if (account.isEmpty() && needsToken) {
            return tokens.rejection(token);
        }
        checkBudget(account, fault);
        Form form = route.isAction() ? parameters.form() : parameters.query();
        String accountId = account.map(Account::id).orElse("");
        int stepsLeft = fault.map(Fault::stepsBeforeFailure).orElse(Integer.MAX_VALUE);
        V1Request accepted = new V1Request(accountId, token.orElse(""), route.id(path.parts()), form, stepsLeft);
        Answer answer = written(parameters, execute(route, accepted));
        return route.name().equals(LinkEndpoint.NAME) ? LinkEndpoint.called(form, answer) : answer;
    }

    private Route route(Request request, EndpointPath path) {
        if (!path.suffix().isEmpty() && !path.isJson()) {
            throw V1Exception.of(ErrorCode.UNSUPPORTED_FORMAT);
        }
        Route route = routes.find(path.parts())
                .filter(found -> path.isJson())
                .orElseThrow(() -> V1Exception.of(ErrorCode.ENDPOINT_NOT_FOUND));
        if (!route.method().equals(request.method())) {
            throw V1Exception.of(ErrorCode.METHOD_NOT_ALLOWED);
        }
        return route;
    }

    private void checkBudget(Optional<Account> account, Optional<Fault> fault) {
        boolean forced = fault.map(Fault::window).isPresent();
        boolean counted = settings.rateLimits() && account.isPresent();
        if (forced || (counted && !limit.admits(account.map(Account::id).orElse("")))) {
            throw V1Exception.of(ErrorCode.TOO_MANY_REQUESTS);
        }
    }

    private JsonNode execute(Route route, V1Request request) {
        try {
            checkParameters(route, request.form());
            if (request.stepsLeft() == 0) {
                throw V1Exception.of(ErrorCode.UNKNOWN);
            }
            return route.endpoint().apply(request);
        } catch (ServiceException exception) {
            throw ofAction(route, V1Exception.of(exception));
        } catch (V1Exception failure) {
            throw ofAction(route, failure);
        }
    }

    private static V1Exception ofAction(Route route, V1Exception failure) {
        boolean plain = failure.ofAction() || !route.isAction() || NOT_OF_ACTIONS.contains(failure.code());
        return plain ? failure : failure.ofAction(List.of());
    }

    private void checkParameters(Route route, Form form) {
        if (!quirks.has(V1Quirk.UNKNOWN_PARAMETERS_REFUSED)) {
            return;
        }
        for (String name : form.names()) {
            if (!route.parameters().contains(name) && !name.equals(Parameters.TOKEN) && !name.equals("pretty")) {
                throw V1Exception.of(ErrorCode.PARAMETER_NOT_RECOGNISED, name + " is not a parameter of this endpoint");
            }
        }
    }

    private Answer written(Parameters parameters, JsonNode body) {
        JsonNode shown = quirks.has(V1Quirk.NUMBERS_ARE_FLOATS) ? Numbers.asFloats(body) : body;
        boolean pretty = parameters.query().flag("pretty", parameters.form().flag("pretty", false));
        Answer answer = Answer.json(200, shown);
        return pretty ? new Answer(200, answer.headers(), shown.toPrettyString()) : answer;
    }
}
