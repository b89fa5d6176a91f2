package dev.socialscheduler.backend.support;

import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;

/**
 * Takes out of an answer what the server repeats of the credential, and of the cookies that it sets, before anything
 * reads, logs or throws it. Servers do so: "the token … is not valid".
 */
final class EchoFilter implements Interceptor {

    /** In the words of OkHttp: the line that should have been a status, or the bytes of a head without an end. */
    private static final Pattern QUOTE = Pattern.compile("(?s)(?<=^Unexpected status line): .*| content=.*");

    private final List<String> credential;

    EchoFilter(String credential) {
        this.credential = SecretText.forms(credential);
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        try {
            return filtered(chain.proceed(chain.request()));
        } catch (IOException e) {
            throw filtered(e, new SecretText(credential));
        }
    }

    private Response filtered(Response response) {
        SecretText secrets = new SecretText(Stream.concat(
                        credential.stream(),
                        response.headers("Set-Cookie").stream().flatMap(EchoFilter::cookie))
                .toList());
        Response.Builder filtered = response.newBuilder()
                .networkResponse(null)
                .message(secrets.hidden(response.message()))
                .headers(headers(response.headers(), secrets));
        ResponseBody body = Objects.requireNonNull(response.body(), "OkHttp gives every answer a body");
        return body.contentLength() == 0
                ? filtered.build()
                : filtered.body(ResponseBody.create(
                                Okio.buffer(new FilteredSource(body.source(), secrets)), body.contentType(), -1))
                        .build();
    }

    private static Stream<String> cookie(String header) {
        String value = header.replaceFirst(";.*", "").replaceFirst("^[^=]*=", "");
        return SecretText.forms(value.strip()).stream();
    }

    private static Headers headers(Headers headers, SecretText secrets) {
        Headers.Builder filtered = new Headers.Builder();
        for (int i = 0; i < headers.size(); i++) {
            String name = headers.name(i);
            // OkHttp lets pass a line without a name, and takes no such line from anybody else.
            if (name.chars().allMatch(c -> c > ' ' && c < 127) && !name.isEmpty() && !secrets.isIn(name)) {
                filtered.addUnsafeNonAscii(name, secrets.hidden(headers.value(i)));
            }
        }
        return filtered.build();
    }

    /** What cannot be read as HTTP stands in the message of the failure; a cause may hold it in hexadecimal. */
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

    /** Looks for secrets as bytes pass, also for one that comes in two pieces. */
    private static final class FilteredSource extends ForwardingSource {

        private static final long PIECE = 8192;

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
                throw EchoFilter.filtered(e, secrets);
            }
        }
    }

    @Override
    public String toString() {
        return "EchoFilter(hidden)";
    }
}
