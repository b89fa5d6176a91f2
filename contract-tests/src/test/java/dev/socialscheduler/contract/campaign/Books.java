package dev.socialscheduler.contract.campaign;

import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.world.Asset;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.PostStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What exists, as the emulator itself knows it: not one request is needed to tell, and no answer believed. */
final class Books {

    static final String DRAFT = "draft";

    private static final Pattern MARK = Pattern.compile("k\\d{5}x");

    private Books() {}

    static String key(String channel, String mark, String mode) {
        return channel + " " + mark + " " + mode;
    }

    /** The ids of the campaign's posts that exist, by key. */
    static Map<String, List<String>> existing(Emulator emulator) {
        return emulator.world().posts().stream()
                .filter(post -> key(post).isPresent())
                .collect(Collectors.groupingBy(
                        post -> key(post).orElseThrow(),
                        TreeMap::new,
                        Collectors.mapping(Post::id, Collectors.toList())));
    }

    /** The mark in a text, if it has one. */
    static Optional<String> mark(String text) {
        Matcher matcher = MARK.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static Optional<String> key(Post post) {
        String mode = post.status() == PostStatus.DRAFT ? DRAFT : post.mode().wireName();
        return Stream.concat(Stream.of(post.text()), post.assets().stream().map(Asset::url))
                .map(Books::mark)
                .flatMap(Optional::stream)
                .findFirst()
                .map(mark -> key(post.channelId(), mark, mode));
    }
}
