package dev.socialscheduler.emulator.internal.graphql;

import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.graphql.Dialect;
import dev.socialscheduler.emulator.internal.graphql.GraphQlBody.BadRequest;
import dev.socialscheduler.emulator.internal.graphql.beta.BetaBudget;
import dev.socialscheduler.emulator.internal.graphql.budget.Budget;
import dev.socialscheduler.emulator.internal.graphql.budget.RateLimiter;
import dev.socialscheduler.emulator.internal.graphql.current.Caller;
import dev.socialscheduler.emulator.internal.graphql.current.GraphQlJson;
import dev.socialscheduler.emulator.internal.graphql.validation.ValidationResult;
import dev.socialscheduler.emulator.internal.http.Answer;
import dev.socialscheduler.emulator.internal.http.Answer.Header;
import dev.socialscheduler.emulator.internal.http.Call;
import dev.socialscheduler.emulator.internal.http.Face;
import dev.socialscheduler.emulator.internal.http.Request;
import dev.socialscheduler.emulator.internal.world.WorldService;
import dev.socialscheduler.emulator.world.Account;
import dev.socialscheduler.emulator.world.RateWindow;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Buffer's GraphQL service. It checks a request in the order of the real one: the edge's rejection, credentials,
 * request budget, document, query limits, execution. Thread-safe.
 */
public final class GraphQlFace implements Face {
    private static final Set<String> PATHS = Set.of("/", "/graphql");

    private final GraphQlSettings settings;
    private final Credentials credentials;
    private final RateLimiter limiter;
    private final Documents documents;
    private final Execution execution;

    public GraphQlFace(WorldService world, Clock clock, GraphQlSettings settings) {
        var schema = SchemaBuilder.build(settings.dialect(), world);
        this.settings = settings;
        this.credentials = new Credentials(world);
        this.limiter = new RateLimiter(clock);
        this.documents = new Documents(schema);
        this.execution = new Execution(schema);
    }

    @Override
    public boolean serves(String method, String path) {
        return PATHS.contains(path);
    }

    @Override
    public boolean canFail(Request request) {
        return !request.method().equals("OPTIONS");
    }

    @Override
    public Call describe(Request request) {
        return Documents.describe(request.body());
    }

    @Override
    public Answer answer(Request request, Optional<Fault> fault) {
        if (request.method().equals("OPTIONS")) {
            return Answer.empty(204).with(List.of(new Header("Allow", "GET, POST, OPTIONS")));
        }
        if (settings.refusedUserAgent().filter(request::isFromAgent).isPresent()) {
            return Answer.forbiddenPage();
        }
        Optional<Account> account = credentials.account(request);
        if (account.isPresent()) {
            return withinBudget(account.get(), request, fault);
        }
        return mayIntrospect(request) ? execute(request, "", fault) : credentials.rejection(request);
    }

    @Override
    public Answer serverError(int status) {
        return status == 502
                ? GraphQlJson.error(status, "The upstream server failed to answer", "UPSTREAM_SERVER_ERROR")
                : GraphQlJson.error(status, Caller.UNEXPECTED_TEXT, "UNEXPECTED");
    }

    /** Restores the full budget of every account. */
    public void reset() {
        limiter.clear();
    }

    private Answer withinBudget(Account account, Request request, Optional<Fault> fault) {
        Optional<RateWindow> forced = fault.map(Fault::window);
        if (!settings.rateLimits() && forced.isEmpty()) {
            return execute(request, account.id(), fault);
        }
        Budget budget = limiter.admit(account, forced);
        boolean beta = settings.dialect() == Dialect.BETA;
        Answer answer = budget.refused()
                .map(window -> beta ? BetaBudget.rejection(budget, window) : budget.rejection(window))
                .orElseGet(() -> execute(request, account.id(), fault));
        if (!settings.rateLimits()) {
            return answer; // a requested 429 of a service that does not report windows
        }
        return answer.with(beta ? BetaBudget.headers(budget) : budget.headers());
    }

    private Answer execute(Request request, String accountId, Optional<Fault> fault) {
        if (!request.method().equals("POST")) {
            return GraphQlJson.error(405, "GraphQL operations are sent with POST.", null)
                    .with(List.of(new Header("Allow", "POST, OPTIONS")));
        }
        try {
            GraphQlBody body = GraphQlBody.read(request.body());
            ValidationResult result = documents.check(body);
            Caller caller =
                    new Caller(accountId, fault.map(Fault::stepsBeforeFailure).orElse(Integer.MAX_VALUE));
            return result.kind() == ValidationResult.Kind.VALID
                    ? execution.run(result.validDocument(), body, caller)
                    : Documents.rejection(result);
        } catch (BadRequest e) {
            return GraphQlJson.error(400, e.text(), "BAD_REQUEST");
        }
    }

    private boolean mayIntrospect(Request request) {
        List<String> fields = Documents.describe(request.body()).rootFields();
        return settings.introspectionWithoutKey()
                && !credentials.areGiven(request)
                && !fields.isEmpty()
                && fields.stream().allMatch(field -> field.startsWith("__"));
    }
}
