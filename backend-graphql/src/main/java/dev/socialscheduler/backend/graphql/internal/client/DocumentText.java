package dev.socialscheduler.backend.graphql.internal.client;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document, and its encoded pieces. A request writes its nonce between the pieces, so they are encoded once
 * and never copied. Thread-safe.
 */
public final class DocumentText {

    /** Stands for the nonce in a marked text; no document contains it for another reason. */
    public static final String NONCE = "%";

    private final String plain;
    private final String marked;
    private volatile @Nullable List<ByteString> withNonce;
    private volatile @Nullable List<ByteString> withoutNonce;

    /**
     * Creates the text of a document.
     *
     * @param plain the text without nonces
     * @param marked the text with {@link #NONCE} wherever the nonce belongs
     */
    public DocumentText(String plain, String marked) {
        this.plain = plain;
        this.marked = marked;
    }

    /** Returns the text of a document with one root field, which gets an alias if there is a nonce. */
    public static DocumentText single(String plain) {
        int root = plain.indexOf('{') + 1;
        while (Character.isWhitespace(plain.charAt(root))) {
            root++;
        }
        return new DocumentText(
                plain, plain.substring(0, root) + AnswerKeys.PREFIX + NONCE + ": " + plain.substring(root));
    }

    /** Returns what follows the name of a root field in the marked text of a document with several. */
    public static String mark() {
        return AnswerKeys.SEPARATOR + NONCE;
    }

    String plain() {
        return plain;
    }

    /** Returns the text as a request with a nonce sends it. */
    public String with(String nonce) {
        return nonce.isEmpty() ? plain : marked.replace(NONCE, nonce);
    }

    /** Returns the start of a request up to its variables, in pieces that the nonce separates. */
    List<ByteString> pieces(String nonce) {
        if (nonce.isEmpty()) {
            List<ByteString> known = withoutNonce;
            if (known == null) {
                known = encoded(plain);
                withoutNonce = known;
            }
            return known;
        }
        List<ByteString> known = withNonce;
        if (known == null) {
            known = encoded(marked);
            withNonce = known;
        }
        return known;
    }

    private static List<ByteString> encoded(String text) {
        Buffer json = new Buffer().writeUtf8("{\"query\":");
        try {
            JsonWriter.of(json).value(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String start = json.writeUtf8(",\"variables\":").readUtf8();
        return Stream.of(start.split(NONCE, -1)).map(ByteString::encodeUtf8).toList();
    }
}
