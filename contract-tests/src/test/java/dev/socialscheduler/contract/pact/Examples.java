package dev.socialscheduler.contract.pact;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.IdeaGroupId;
import dev.socialscheduler.Network;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.PostId;
import dev.socialscheduler.TagId;
import java.net.URI;
import java.time.Instant;

/** The values of the examples. A provider that is verified with the pacts has to know these ids, see its states. */
final class Examples {

    /** A Monday; the clock of the scheduler and of the provider. */
    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    static final Instant DUE = Instant.parse("2026-12-01T14:00:00Z");

    /** Stands for a key; whoever verifies a provider replaces it by one that the provider knows. */
    static final String KEY = "example-key";

    static final OrganizationId ORGANIZATION = new OrganizationId("65a1b2c3d401000000000001");
    static final TagId TAG = new TagId("65a1b2c3d47a000000000001");
    static final IdeaGroupId IDEA_GROUP = new IdeaGroupId("65a1b2c3d460000000000002");

    /** What a provider that makes up its ids like the emulator calls the first thing that it is asked to make. */
    static final PostId NEW = new PostId("e0ca11ab1e5eed0000000001");

    static final PostId SECOND = new PostId("e0ca11ab1e5eed0000000002");
    static final PostId THIRD = new PostId("e0ca11ab1e5eed0000000003");

    /** Waits in the queue of the Mastodon channel. */
    static final PostId QUEUED = new PostId("65a1b2c3d4b0000000000005");

    /** Was sent on the Bluesky channel. */
    static final PostId SENT = new PostId("65a1b2c3d4b0000000000001");

    /** Is a draft on the Facebook channel. */
    static final PostId DRAFT = new PostId("65a1b2c3d4b0000000000007");

    static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** An active connection of the gateway to the account of the examples. */
    static final String CONNECTION = "5f0c2a10-7d3b-4e61-9a52-000000000001";

    /** A connection that nobody has authorized yet. */
    static final String PENDING_CONNECTION = "5f0c2a10-7d3b-4e61-9a52-000000000003";

    static final String NO_CONNECTION = "ffffffff-ffff-4fff-8fff-ffffffffffff";

    static final PostId NO_POST = new PostId("ffffffffffffffffffffffff");
    static final ChannelId NO_CHANNEL = new ChannelId("ffffffffffffffffffffffff");

    /** A channel of somebody else. */
    static final ChannelId FOREIGN = new ChannelId("65a1b2c3d4c000000000000f");

    /** A disconnected Instagram channel. */
    static final ChannelId DISCONNECTED = new ChannelId("65a1b2c3d4c000000000000c");

    /** The next time in the schedule of the Mastodon channel, as the GraphQL API writes it. */
    static final String SLOT = "2026-11-24T08:00:00.000Z";

    static final String TEXT = "Fresh rye & spelt, 100% local — brød 🥖";
    static final String QUEUED_TEXT = "New on the shelf: spelt crispbread with caraway.";
    static final URI PICTURE = URI.create("https://example.com/red-door.jpg");
    static final URI SECOND_PICTURE = URI.create("https://example.com/blue-door.jpg");
    static final URI FILM = URI.create("https://example.com/oven.mp4");
    static final URI PAPER = URI.create("https://example.com/menu.pdf");
    static final URI PAGE = URI.create("https://example.com/winter?menu=1");

    private Examples() {}

    static ChannelId channel(Network network) {
        return new ChannelId("65a1b2c3d4c00000000000"
                + switch (network) {
                    case BLUESKY -> "01";
                    case MASTODON -> "02";
                    case INSTAGRAM -> "03";
                    case FACEBOOK -> "04";
                    case THREADS -> "05";
                    case PINTEREST -> "06";
                    case GOOGLE_BUSINESS -> "07";
                    case TIKTOK -> "08";
                    case TWITTER -> "09";
                    case LINKEDIN -> "0a";
                    case YOUTUBE -> "0b";
                    default -> throw new IllegalArgumentException("no example channel on " + network);
                });
    }
}
