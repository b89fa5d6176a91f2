package dev.socialscheduler.backend.support.internal.http;

import dev.socialscheduler.config.CommonSettings;
import dev.socialscheduler.config.Setting;
import dev.socialscheduler.spi.BackendContext;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Adds the credential and the User-Agent to every request. Never shows the credential. */
public final class Auth implements Interceptor {

    private final String place;
    private final String secret;
    private final Credential credential;
    private final String userAgent;

    private Auth(String place, String secret, Credential credential, String userAgent) {
        this.place = place;
        this.secret = secret;
        this.credential = credential;
        this.userAgent = userAgent;
    }

    /** Adds a credential to the copy of a request that is sent. */
    @FunctionalInterface
    private interface Credential {
        void put(Request request, Request.Builder sent);
    }

    /** Sends the value of a secret setting as {@code Authorization: Bearer …}. */
    public static Auth bearer(BackendContext context, Setting<String> secret) {
        String value = context.get(secret);
        String header = "Bearer " + value;
        return new Auth(
                "bearer",
                value,
                (request, sent) -> sent.header("Authorization", header),
                context.get(CommonSettings.USER_AGENT));
    }

    /**
     * Sends the value of a secret setting as a query parameter, for legacy services that accept it nowhere else. The
     * library logs no query, but servers and proxies do.
     */
    public static Auth query(BackendContext context, Setting<String> secret, String parameter) {
        String value = context.get(secret);
        return new Auth(
                "query",
                value,
                (request, sent) -> sent.url(request.url()
                        .newBuilder()
                        .setQueryParameter(parameter, value)
                        .build()),
                context.get(CommonSettings.USER_AGENT));
    }

    /** Returns a copy that adds another header to every request; it names an account and is never logged. */
    public Auth withHeader(String name, String value) {
        return new Auth(
                place,
                secret,
                (request, sent) -> {
                    credential.put(request, sent);
                    sent.header(name, value);
                },
                userAgent);
    }

    /** Returns the filter that removes the credential from responses. */
    Interceptor echoFilter() {
        return new CredentialEchoFilter(secret);
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request.Builder sent = chain.request().newBuilder();
        credential.put(chain.request(), sent);
        return chain.proceed(sent.header("User-Agent", userAgent).build());
    }

    @Override
    public String toString() {
        return "Auth(" + place + ", hidden)";
    }
}
