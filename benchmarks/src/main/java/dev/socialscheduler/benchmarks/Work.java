package dev.socialscheduler.benchmarks;

import java.time.Instant;
import java.util.List;

/** The work of every contender: the same post, the same page. */
final class Work {

    /** The length of 32 random bytes in Base64. */
    static final String TOKEN = "benchmark-0b9KxW2mQzR7vT4nYc1LfJ8sHd5GpEa3U";

    static final String ORGANIZATION = "65a1b2c3d401000000000001";
    static final String CHANNEL = "65a1b2c3d4c0000000000002";
    static final String TEXT = "Fresh rye & spelt, 100% local \u2014 br\u00f8d \ud83e\udd56";
    static final Instant DUE_AT = Instant.parse("2035-12-01T14:00:07Z");
    static final int PAGE = 50;

    static final String CREATE_POST = Resource.text("CreatePost.graphql");
    static final String POSTS = Resource.text("Posts.graphql");

    /** The path of a v1 create, relative to the responder's URL. */
    static final String V1_CREATE = "1/updates/create.json";

    private Work() {}

    static PeerWire.Variables<PeerWire.CreatePostInput> createPost() {
        return new PeerWire.Variables<>(
                new PeerWire.CreatePostInput(CHANNEL, "automatic", "customScheduled", PeerWire.time(DUE_AT), TEXT),
                null);
    }

    static PeerWire.Variables<PeerWire.PostsInput> page() {
        return new PeerWire.Variables<>(
                new PeerWire.PostsInput(ORGANIZATION, new PeerWire.Filter(List.of("scheduled", "sent"))), PAGE);
    }
}
