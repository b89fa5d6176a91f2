package dev.socialscheduler.backend.support;

import dev.socialscheduler.Asset;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostAsset;
import dev.socialscheduler.ThreadPost;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a post says, made comparable: the provider trims texts and shortens links, so white space counts as one and a link
 * as a link. Assets only count where nothing else is said, since some networks drop them.
 */
final class ContentPrint {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private ContentPrint() {}

    static String of(NewPost post) {
        List<String> assets = post.assets().stream()
                .filter(asset -> !(asset instanceof Asset.Link))
                .map(asset -> asset.url().toString())
                .toList();
        return of(post.text(), post.thread(), assets);
    }

    static String of(Post post) {
        return of(
                post.text(),
                post.thread(),
                post.assets().stream().map(PostAsset::source).toList());
    }

    private static String of(String text, List<ThreadPost> thread, List<String> assets) {
        String said = Stream.concat(Stream.of(text), thread.stream().map(ThreadPost::text))
                .map(ContentPrint::plain)
                .collect(Collectors.joining("\u0000"));
        return hash(said.replace("\u0000", "").isEmpty() ? String.join("\u0000", assets) : said);
    }

    private static String plain(String text) {
        return SPACE.matcher(LINK.matcher(text).replaceAll("<link>"))
                .replaceAll(" ")
                .strip();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
