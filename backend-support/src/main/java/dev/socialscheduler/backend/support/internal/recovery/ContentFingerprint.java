package dev.socialscheduler.backend.support.internal.recovery;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Idea;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostAsset;
import dev.socialscheduler.ThreadPost;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A comparable form of a post's content. Providers rewrite texts, so they are compared as {@link PlainText}. Assets
 * decide only if there is no text, since some networks drop them and the provider may store its own copies; otherwise
 * they only rank several candidates.
 */
public final class ContentFingerprint {

    private static final String BETWEEN = "\u0000";

    private ContentFingerprint() {}

    static String of(NewPost post) {
        List<String> assets = post.assets().stream()
                .filter(asset -> !(asset instanceof Asset.Link))
                .map(asset -> asset.url().toString())
                .toList();
        return of(texts(post.text(), post.thread()), assets);
    }

    static String of(Post post) {
        return of(
                texts(post.text(), post.thread()),
                post.assets().stream().map(PostAsset::sourceText).toList());
    }

    static String of(NewIdea idea) {
        return of(texts(idea.title(), idea.text()), List.of());
    }

    static String of(Idea idea) {
        return of(texts(idea.title(), idea.text()), List.of());
    }

    /** Returns the fingerprint of texts alone. */
    public static String ofText(@Nullable String text, List<ThreadPost> thread) {
        return of(texts(text == null ? "" : text, thread), List.of());
    }

    /** Returns whether two fingerprints have the same text. */
    static boolean same(String one, String other) {
        return said(one).equals(said(other));
    }

    private static String said(String fingerprint) {
        return fingerprint.substring(0, Math.max(0, fingerprint.indexOf('.')));
    }

    private static List<String> texts(String text, List<ThreadPost> thread) {
        return Stream.concat(Stream.of(text), thread.stream().map(ThreadPost::text))
                .toList();
    }

    private static List<String> texts(@Nullable String title, @Nullable String text) {
        return List.of(Objects.requireNonNullElse(title, ""), Objects.requireNonNullElse(text, ""));
    }

    private static String of(List<String> texts, List<String> assets) {
        String said = texts.stream().map(PlainText::of).collect(Collectors.joining(BETWEEN));
        String shown = String.join(BETWEEN, assets);
        return hash(said.replace(BETWEEN, "").isEmpty() ? shown : said) + "." + hash(shown);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
