package dev.socialscheduler.backend.support.internal.http;

import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;

/**
 * Removes echoes of the credential, and of cookies that the server sets, from a response before anything
 * reads, logs or throws it. Servers do echo it: "the token … is not valid".
 */
final class CredentialEchoFilter implements Interceptor {

    /** OkHttp's messages that quote a malformed status line or the bytes of an unterminated header. */
    private static final Pattern QUOTE = Pattern.compile("(?s)(?<=^Unexpected status line): .*| content=.*");

    private final SecretText credential;

    CredentialEchoFilter(String credential) {
        this.credential = new SecretText(SecretText.forms(credential));
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        try {
            return filtered(chain.proceed(chain.request()));
        } catch (IOException e) {
            throw filtered(e, credential);
        }
    }

    private Response filtered(Response response) {
        List<String> cookies = response.headers("Set-Cookie");
        SecretText secrets = cookies.isEmpty()
                ? credential
                : credential.and(
                        cookies.stream().flatMap(CredentialEchoFilter::cookie).toList());
        Response.Builder filtered =
                response.newBuilder().networkResponse(null).message(secrets.hidden(response.message()));
        if (!isClean(response.headers(), secrets)) {
            filtered.headers(headers(response.headers(), secrets));
        }
        ResponseBody body = Objects.requireNonNull(response.body(), "OkHttp gives every response a body");
        return body.contentLength() == 0
                ? filtered.build()
                : filtered.body(new FilteredBody(body, secrets)).build();
    }

    private static Stream<String> cookie(String header) {
        String value = header.replaceFirst(";.*", "").replaceFirst("^[^=]*=", "");
        return SecretText.forms(value.strip()).stream();
    }

    private static boolean isClean(Headers headers, SecretText secrets) {
        for (int i = 0; i < headers.size(); i++) {
            if (!isName(headers.name(i)) || secrets.isIn(headers.name(i)) || secrets.isIn(headers.value(i))) {
                return false;
            }
        }
        return true;
    }

    private static Headers headers(Headers headers, SecretText secrets) {
        Headers.Builder filtered = new Headers.Builder();
        for (int i = 0; i < headers.size(); i++) {
            if (isName(headers.name(i)) && !secrets.isIn(headers.name(i))) {
                filtered.addUnsafeNonAscii(headers.name(i), secrets.hidden(headers.value(i)));
            }
        }
        return filtered.build();
    }

    /** OkHttp accepts a header line without a name from servers, but not from callers. */
    private static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) >= 127) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** The exception's message quotes malformed HTTP; a cause may contain it in hexadecimal. */
    private static IOException filtered(IOException failure, SecretText secrets) {
        boolean isQuoting = Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(below -> String.valueOf(below.getMessage()))
                .anyMatch(message ->
                        secrets.isIn(message) || QUOTE.matcher(message).find());
        if (!isQuoting) {
            return failure;
        }
        String message = QUOTE.matcher(secrets.hidden(String.valueOf(failure.getMessage())))
                .replaceFirst("");
        IOException quiet = failure instanceof ProtocolException
                ? new ProtocolException(message)
                : failure instanceof EOFException ? new EOFException(message) : new IOException(message);
        quiet.setStackTrace(failure.getStackTrace());
        return quiet;
    }

    /** Has no length, since hiding changes it, and no type: bodies are read as UTF-8, and Retrofit asks for it. */
    private static final class FilteredBody extends ResponseBody {

        private final BufferedSource source;

        FilteredBody(ResponseBody body, SecretText secrets) {
            this.source = Okio.buffer(new FilteredSource(body.source(), secrets));
        }

        @Override
        public @Nullable MediaType contentType() {
            return null;
        }

        @Override
        public long contentLength() {
            return -1;
        }

        @Override
        public BufferedSource source() {
            return source;
        }
    }

    /** Searches the stream for secrets, including one that is split across two reads. */
    private static final class FilteredSource extends ForwardingSource {

        /** Usually all that has arrived: each read of a stream wakes the timeout thread. */
        private static final long PIECE = 65_536;

        private final SecretText secrets;
        private final Buffer arrived = new Buffer();
        private final Buffer filtered = new Buffer();
        private boolean ended;

        FilteredSource(Source body, SecretText secrets) {
            super(body);
            this.secrets = secrets;
        }

        @Override
        public long read(Buffer sink, long byteCount) throws IOException {
            while (filtered.exhausted() && !ended) {
                ended = next() == -1;
                secrets.move(arrived, filtered, ended);
            }
            return filtered.read(sink, byteCount);
        }

        private long next() throws IOException {
            try {
                return super.read(arrived, PIECE);
            } catch (IOException e) {
                throw CredentialEchoFilter.filtered(e, secrets);
            }
        }
    }

    @Override
    public String toString() {
        return "CredentialEchoFilter(hidden)";
    }
}
