package dev.socialscheduler.contract.pact;

import au.com.dius.pact.consumer.dsl.BodyBuilder;
import au.com.dius.pact.consumer.dsl.DslPart;
import au.com.dius.pact.consumer.dsl.HttpRequestBuilder;
import au.com.dius.pact.consumer.dsl.HttpResponseBuilder;
import au.com.dius.pact.consumer.dsl.LambdaDsl;
import au.com.dius.pact.consumer.dsl.Matchers;
import au.com.dius.pact.core.model.HttpRequest;
import au.com.dius.pact.core.model.HttpResponse;
import au.com.dius.pact.core.model.ProviderState;
import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.core.model.matchingrules.RegexMatcher;
import au.com.dius.pact.core.model.matchingrules.TypeMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One request and its answer, as a pact states them. Not thread-safe. */
final class Exchange {

    private static final String JSON = "application/json(;.*)?";

    private final String description;
    private final List<ProviderState> states = new ArrayList<>();
    private final HttpRequestBuilder request = new HttpRequestBuilder(new HttpRequest());
    private final HttpResponseBuilder response = new HttpResponseBuilder(new HttpResponse());

    private Exchange(String description) {
        this.description = description;
    }

    /** Starts an exchange; the words complete "a request …". */
    static Exchange to(String words) {
        return new Exchange("a request " + words);
    }

    Exchange given(ProviderState... all) {
        states.addAll(List.of(all));
        return this;
    }

    Exchange asks(String method, String path) {
        request.method(method).path(path);
        return this;
    }

    Exchange parameter(String name, String regex, String example) {
        request.queryParameter(name, Matchers.regexp(regex, example));
        return this;
    }

    Exchange header(String name, String regex, String example) {
        request.header(name, Matchers.regexp(regex, example));
        return this;
    }

    Exchange headers(Map<String, Door.Header> all) {
        all.forEach((name, header) -> header(name, header.regex(), header.example()));
        return this;
    }

    Exchange sends(Fields fields) {
        header("Content-Type", JSON, "application/json");
        request.body(fields.body());
        return this;
    }

    Exchange sends(BodyBuilder form) {
        request.body(form);
        return this;
    }

    Exchange answers(int status) {
        response.status(status);
        return this;
    }

    Exchange answerHeader(String name, String regex, String example) {
        response.header(name, Matchers.regexp(regex, example));
        return this;
    }

    /** Answers with JSON in which every value may be another one of the same type, unless the fields say more. */
    Exchange like(Fields fields) {
        DslPart body = fields.body();
        body.getMatchers().addRule("$", TypeMatcher.INSTANCE);
        return answersBody(body);
    }

    /** Answers with a list of any number of such objects, but at least one. */
    Exchange likeEach(Fields item) {
        return answersBody(
                LambdaDsl.newJsonArrayMinLike(1, array -> array.object(item)).build());
    }

    private Exchange answersBody(DslPart body) {
        answerHeader("Content-Type", JSON, "application/json; charset=utf-8");
        response.body(body);
        return this;
    }

    /** Answers with something that is no JSON; what it says does not matter. */
    Exchange answersText(String contentType, String example) {
        answerHeader("Content-Type", "text/.*", contentType);
        response.body(example, contentType);
        response.build().getMatchingRules().addCategory("body").addRule("$", new RegexMatcher("[\\s\\S]+"));
        return this;
    }

    V4Interaction.SynchronousHttp interaction() {
        return new V4Interaction.SynchronousHttp("", description, states, request.build(), response.build(), null);
    }
}
