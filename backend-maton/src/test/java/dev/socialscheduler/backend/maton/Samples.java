package dev.socialscheduler.backend.maton;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import java.net.URI;
import java.time.Instant;

/** Things that many tests need and none looks at closely. */
final class Samples {

    static final MatonConnectionId ID = new MatonConnectionId("0d5b7c1e-4f7a-4a53-9a0b-6f1f2c3d4e5f");

    /** A connection as the gateway's documentation shows it. */
    static final String CONNECTION = connection("ACTIVE");

    /** The same connection, read. */
    static final MatonConnection READ = new MatonConnection(
            ID,
            MatonConnectionStatus.ACTIVE,
            "ACTIVE",
            Instant.parse("2026-03-12T00:18:28.327860Z"),
            Instant.parse("2026-03-12T00:18:42.818009Z"),
            URI.create("https://connect.maton.ai/?session_token=session-that-nobody-may-see"),
            "buffer",
            "API_KEY");

    private Samples() {}

    static String connection(String status) {
        return """
                {"connection_id":"0d5b7c1e-4f7a-4a53-9a0b-6f1f2c3d4e5f","status":"%s",\
                "creation_time":"2026-03-12T00:18:28.327860Z","last_updated_time":"2026-03-12T00:18:42.818009Z",\
                "url":"https://connect.maton.ai/?session_token=session-that-nobody-may-see","app":"buffer",\
                "metadata":{},"method":"API_KEY"}""".formatted(status);
    }

    static String wrapped(String connection) {
        return "{\"connection\":" + connection + "}";
    }

    static NewPost newPost() {
        return NewPost.on(new ChannelId("c1")).text("Hello").build();
    }
}
