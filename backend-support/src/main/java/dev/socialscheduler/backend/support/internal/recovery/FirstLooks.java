package dev.socialscheduler.backend.support.internal.recovery;

import dev.socialscheduler.Post;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the first complete lookup of each call found: a post that was not there then is younger than the call, whatever
 * its time of creation. Thread-safe.
 */
final class FirstLooks {

    private static final int MOST = 10_000;

    private final Map<String, Set<String>> seen = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Set<String>> eldest) {
            return size() > MOST;
        }
    };

    /** Records a lookup of a call unless there was a complete one before. */
    synchronized void looked(String owner, SearchResult<Post> result) {
        if (result.isComplete()) {
            seen.computeIfAbsent(
                    owner,
                    none -> result.found().stream()
                            .map(post -> post.id().value())
                            .collect(Collectors.toSet()));
        }
    }

    /** Returns whether a post was certainly not there when the call was looked up first. */
    synchronized boolean isNew(String owner, Post post) {
        Set<String> first = seen.get(owner);
        return first != null && !first.contains(post.id().value());
    }
}
