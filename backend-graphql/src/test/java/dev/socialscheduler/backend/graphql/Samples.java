package dev.socialscheduler.backend.graphql;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostId;
import java.net.URI;
import java.time.Instant;

/** Things that many tests need and none looks at closely. */
public final class Samples {

    public static final ChannelId CHANNEL = new ChannelId("c1");
    public static final PostId POST = new PostId("p1");
    public static final Instant DUE = Instant.parse("2026-12-24T17:30:00Z");
    public static final URI PICTURE = URI.create("https://media.example/a.jpg");
    static final URI FILM = URI.create("https://media.example/a.mp4");
    static final URI PAPER = URI.create("https://media.example/a.pdf");
    public static final URI PAGE = URI.create("https://example.com/page");

    /** The barest post that the schema allows. */
    public static final String BARE_POST = """
            {"id":"p1","channelId":"c1","channelService":"bluesky","status":"scheduled","text":"","via":"buffer",\
            "schedulingType":null,"shareMode":"addToQueue","createdAt":"2026-12-01T08:00:00.000Z",\
            "updatedAt":"2026-12-01T08:00:00.000Z","dueAt":null,"sentAt":null,"ideaId":null,"externalLink":null,\
            "allowedActions":[],"author":null,"tags":[],"error":null,"assets":[],"metrics":null,"metadata":null}""";

    /** The same with another id. */
    public static String barePost(String id) {
        return BARE_POST.replace("\"id\":\"p1\"", "\"id\":\"" + id + "\"");
    }

    /** The barest channel that the schema allows, on a network. */
    public static String bareChannel(String network) {
        return """
                {"id":"c1","organizationId":"o1","service":"%s","type":"profile","name":"n","displayName":null,\
                "serviceId":"s","timezone":"Europe/Berlin","isDisconnected":false,"isLocked":false,\
                "isQueuePaused":false,"postingSchedule":[],"externalLink":null,\
                "createdAt":"2026-12-01T08:00:00.000Z","allowedActions":[],"metadata":null}""".formatted(network);
    }

    private Samples() {}

    public static NewPost newPost() {
        return NewPost.on(CHANNEL).text("Hello").build();
    }
}
