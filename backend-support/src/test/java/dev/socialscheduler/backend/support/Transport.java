package dev.socialscheduler.backend.support;

import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.support.internal.error.TransportErrorMapper;
import dev.socialscheduler.backend.support.internal.http.Auth;
import dev.socialscheduler.backend.support.internal.http.HttpClients;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Sends one request over a real socket and maps the failure that must follow. */
public final class Transport {

    public static final String LATER = " Try again later. ";
    public static final String MORE_TIME =
            " Try again later, or increase the timeouts (social-scheduler.http.read-timeout and .call-timeout). ";
    public static final String CHECK_NETWORK = " Check the network, the proxy and the configured endpoint. ";
    public static final String SMALL = "{}";
    public static final String LARGE = "x".repeat(16 * 1024 * 1024);

    private Transport() {}

    /** What was asked: something that changes the provider, or something that does not. */
    public enum Asked {
        WRITE(Operation.CREATE_POST),
        READ(Operation.POSTS);

        private final Operation operation;

        Asked(Operation operation) {
            this.operation = operation;
        }

        public String nothing() {
            return "[" + operation + " on red; nothing was changed]";
        }

        /** How it ends once the request may have arrived: only a write can have had an effect. */
        public String open() {
            return this == WRITE ? "[" + operation + " on red; it may have taken effect]" : nothing();
        }
    }

    public static OkHttpClient client(TestContext context) {
        return HttpClients.create(context, Auth.bearer(context, TestContext.KEY));
    }

    public static ServiceUnavailableException post(Asked asked, TestContext context, String url, String body) {
        return post(asked, client(context), url, body);
    }

    public static ServiceUnavailableException post(Asked asked, OkHttpClient client, String url, String body) {
        return failing(asked, client, posting(url, body));
    }

    public static Request posting(String url, String body) {
        return new Request.Builder()
                .url(url)
                .post(RequestBody.create(body, MediaType.parse("application/json")))
                .build();
    }

    /** Sends a request that fails, and closes the client. */
    public static ServiceUnavailableException failing(Asked asked, OkHttpClient client, Request request) {
        try (Response response = client.newCall(request).execute();
                ResponseBody answer = response.body()) {
            throw new AssertionError("answered: " + (answer == null ? "" : answer.string()));
        } catch (IOException e) {
            return TransportErrorMapper.map(e, ErrorContext.of("red", asked.operation));
        } finally {
            HttpClients.close(client);
        }
    }
}
