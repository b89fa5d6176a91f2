package dev.socialscheduler.backend.support;

import dev.socialscheduler.config.CommonSettings;
import dev.socialscheduler.config.Setting;
import dev.socialscheduler.spi.BackendContext;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Puts the credential and the User-Agent on every request. Never shows the credential. */
public final class Auth implements Interceptor {

    private final String authorization;
    private final String userAgent;

    private Auth(String authorization, String userAgent) {
        this.authorization = authorization;
        this.userAgent = userAgent;
    }

    /** Sends the value of a secret setting as {@code Authorization: Bearer …}. */
    public static Auth bearer(BackendContext context, Setting<String> secret) {
        return new Auth("Bearer " + context.get(secret), context.get(CommonSettings.USER_AGENT));
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        return chain.proceed(chain.request()
                .newBuilder()
                .header("Authorization", authorization)
                .header("User-Agent", userAgent)
                .build());
    }

    @Override
    public String toString() {
        return "Auth(bearer, hidden)";
    }
}
