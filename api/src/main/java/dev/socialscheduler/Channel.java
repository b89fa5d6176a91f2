package dev.socialscheduler;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A connected presence on a network: an account, a page, a board (v1: a profile).
 *
 * @param id names the channel
 * @param organizationId the organization it belongs to
 * @param network the network
 * @param networkWord the provider's word for the network
 * @param type what kind of presence it is
 * @param typeWord the provider's word for the kind
 * @param name the handle or name on the network
 * @param displayName the name that people see, or null
 * @param serviceId the network's own identifier of it
 * @param timezone its time zone as the provider writes it (IANA); see {@link #zone()}
 * @param health what keeps posts from going out
 * @param postingSchedule the slots of a week that {@link ShareMode.AddToQueue} fills, but for days by a word that is not
 *     known here; unmodifiable
 * @param externalLink where people see the channel, or null
 * @param createdAt when it was connected, or null where the backend does not tell
 * @param allowedActions the provider's words for what this credential may do with it; unmodifiable
 * @param details what only some networks have
 * @param postingGoal how much somebody means to post in a week, or null if nobody said so, or where the backend does not
 *     tell
 */
public record Channel(
        ChannelId id,
        OrganizationId organizationId,
        Network network,
        String networkWord,
        ChannelType type,
        String typeWord,
        String name,
        @Nullable String displayName,
        String serviceId,
        String timezone,
        Health health,
        List<PostingDay> postingSchedule,
        @Nullable String externalLink,
        @Nullable Instant createdAt,
        Set<String> allowedActions,
        Details details,
        @Nullable PostingGoal postingGoal) {

    public Channel {
        Objects.requireNonNull(id, "id");
        postingSchedule = List.copyOf(postingSchedule);
        allowedActions = Set.copyOf(allowedActions);
    }

    /**
     * Returns the time zone, in which the posting schedule is meant.
     *
     * @throws java.time.DateTimeException if the provider's word is not a zone that this Java knows
     */
    public ZoneId zone() {
        return ZoneId.of(timezone);
    }

    /**
     * What keeps posts from going out.
     *
     * @param disconnected the network no longer accepts the connection; a person must connect the channel again
     * @param locked the plan no longer covers the channel
     * @param queuePaused queued posts are accepted but wait until somebody resumes the queue
     */
    public record Health(boolean disconnected, boolean locked, boolean queuePaused) {

        /** Nothing keeps posts from going out. */
        public static final Health GOOD = new Health(false, false, false);

        /** Returns whether nothing keeps posts from going out. */
        public boolean good() {
            return equals(GOOD);
        }
    }

    /**
     * What only some networks have.
     *
     * @param boards where Pinterest posts go; unmodifiable
     * @param serverUrl the home server (Mastodon, Bluesky), or null
     * @param maxCharacters the longest text that the channel's own server takes (Mastodon), or null
     * @param subscriptionType the paid plan of the account on X, empty if it has none; null where the backend does not tell
     * @param defaultToReminders posts are reminders unless said otherwise (Instagram, TikTok, YouTube), or null
     */
    public record Details(
            List<Board> boards,
            @Nullable String serverUrl,
            @Nullable Integer maxCharacters,
            @Nullable String subscriptionType,
            @Nullable Boolean defaultToReminders) {

        /** Nothing special. */
        public static final Details NONE = new Details(List.of(), null, null, null, null);

        public Details {
            boards = List.copyOf(boards);
        }
    }

    /**
     * How much somebody means to post in a week.
     *
     * @param postsPerWeek so many posts
     * @param sent how many are published this week, or null where the backend does not tell
     * @param scheduled how many more are due this week, or null where the backend does not tell
     * @param progressWord the provider's word or figure for how it goes, or null
     */
    public record PostingGoal(
            int postsPerWeek,
            @Nullable Integer sent,
            @Nullable Integer scheduled,
            @Nullable String progressWord) {}

    /**
     * A board of a Pinterest channel.
     *
     * @param id the provider's identifier
     * @param serviceId Pinterest's identifier, the one a post is sent with
     * @param name what people call it
     * @param url where people see it
     */
    public record Board(String id, String serviceId, String name, String url) {}
}
