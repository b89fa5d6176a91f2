package dev.socialscheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.socialscheduler.metadata.BlueskyMetadata;
import dev.socialscheduler.metadata.InstagramMetadata;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NewPostTest {

    private static final ChannelId CHANNEL = new ChannelId("c1");
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00.250Z");
    private static final URI PICTURE = URI.create("https://example.com/a.jpg");

    @Test
    void the_default_is_a_queued_automatic_post_without_options() {
        NewPost post = NewPost.on(CHANNEL).text("Hello").build();

        assertThat(post)
                .isEqualTo(new NewPost(
                        CHANNEL,
                        "Hello",
                        List.of(),
                        new ShareMode.AddToQueue(),
                        SchedulingType.AUTOMATIC,
                        false,
                        null,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        false,
                        false));
    }

    @Test
    void a_post_without_text_has_an_empty_one() {
        assertThat(NewPost.on(CHANNEL).image(PICTURE).build().text()).isEmpty();
    }

    @Test
    void every_given_value_is_in_the_post() {
        NewPost post = NewPost.on(CHANNEL)
                .text("Hello")
                .at(NOON)
                .asReminder()
                .metadata(BlueskyMetadata.builder().build())
                .thread(ThreadPost.of("second"), ThreadPost.of("third"))
                .tags(new TagId("t1"))
                .tags(new TagId("t2"), new TagId("t3"))
                .idea(new IdeaId("i1"))
                .source("calendar")
                .aiAssisted()
                .needsApproval()
                .build();

        assertThat(post)
                .isEqualTo(new NewPost(
                        CHANNEL,
                        "Hello",
                        List.of(),
                        new ShareMode.CustomScheduled(NOON),
                        SchedulingType.NOTIFICATION,
                        false,
                        BlueskyMetadata.builder().build(),
                        List.of(ThreadPost.of("second"), ThreadPost.of("third")),
                        List.of(new TagId("t1"), new TagId("t2"), new TagId("t3")),
                        new IdeaId("i1"),
                        "calendar",
                        true,
                        true));
    }

    @Test
    void assets_keep_their_order() {
        NewPost post = NewPost.on(CHANNEL)
                .image(PICTURE, "A red door")
                .video(URI.create("https://example.com/b.mp4"))
                .document(URI.create("https://example.com/c.pdf"), "Report", PICTURE)
                .link(URI.create("https://example.com/d"))
                .image(PICTURE)
                .build();

        assertThat(post.assets())
                .containsExactly(
                        new Asset.Image(PICTURE, "A red door", null, null, List.of()),
                        new Asset.Video(URI.create("https://example.com/b.mp4"), null, null),
                        new Asset.Document(URI.create("https://example.com/c.pdf"), "Report", PICTURE),
                        new Asset.Link(URI.create("https://example.com/d"), null, null, null),
                        new Asset.Image(PICTURE, null, null, null, List.of()));
    }

    @Test
    void a_time_in_any_zone_means_the_same_instant() {
        ShareMode noon = new ShareMode.CustomScheduled(NOON);

        assertThat(NewPost.on(CHANNEL)
                        .at(ZonedDateTime.parse("2026-12-01T13:00:00.250+01:00[Europe/Berlin]"))
                        .build()
                        .shareMode())
                .isEqualTo(noon);
        assertThat(NewPost.on(CHANNEL)
                        .at(OffsetDateTime.parse("2026-12-01T07:00:00.250-05:00"))
                        .build()
                        .shareMode())
                .isEqualTo(noon);
    }

    /** A way to say the time, with the words that a message has for it. */
    record Time(String words, UnaryOperator<NewPost.Builder> say) {
        @Override
        public String toString() {
            return words;
        }
    }

    private static final List<Time> TIMES = List.of(
            new Time("AddToQueue[]", NewPost.Builder::queue),
            new Time("ShareNext[]", NewPost.Builder::next),
            new Time("ShareNow[]", NewPost.Builder::now),
            new Time("CustomScheduled[dueAt=2026-12-01T12:00:00.250Z]", builder -> builder.at(NOON)),
            new Time("draft", NewPost.Builder::asDraft));

    static Stream<Arguments> pairsOfTimes() {
        return TIMES.stream().flatMap(first -> TIMES.stream().map(second -> Arguments.of(first, second)));
    }

    @ParameterizedTest(name = "{0} then {1}")
    @MethodSource("pairsOfTimes")
    void a_second_time_is_refused_and_the_first_one_is_named(Time first, Time second) {
        NewPost.Builder builder = first.say().apply(NewPost.on(CHANNEL));

        assertThatIllegalStateException()
                .isThrownBy(() -> second.say().apply(builder))
                .withMessage(
                        "The post already has a time (" + first + "); call only one of at, queue, next, now, asDraft.");
    }

    @Test
    void a_draft_has_no_time_of_its_own() {
        NewPost draft = NewPost.on(CHANNEL).text("later").asDraft().build();

        assertThat(draft.draft()).isTrue();
        assertThat(draft.shareMode()).isEqualTo(new ShareMode.AddToQueue());
    }

    @Test
    void a_built_post_does_not_change_with_its_builder() {
        NewPost.Builder builder = NewPost.on(CHANNEL).text("one").image(PICTURE).tags(new TagId("t1"));
        NewPost first = builder.build();

        builder.text("two").image(PICTURE).tags(new TagId("t2"));

        assertThat(first.text()).isEqualTo("one");
        assertThat(first.assets()).hasSize(1);
        assertThat(first.tagIds()).hasSize(1);
        assertThat(builder.build().assets()).hasSize(2);
    }

    @Test
    void a_post_does_not_change_with_the_lists_it_was_made_from() {
        List<Asset> assets = new ArrayList<>(List.of(new Asset.Image(PICTURE)));
        List<ThreadPost> thread = new ArrayList<>();
        List<TagId> tags = new ArrayList<>();
        NewPost post = new NewPost(
                CHANNEL,
                "",
                assets,
                new ShareMode.ShareNow(),
                SchedulingType.AUTOMATIC,
                false,
                null,
                thread,
                tags,
                null,
                null,
                false,
                false);

        assets.clear();
        thread.add(ThreadPost.of("late"));
        tags.add(new TagId("late"));

        assertThat(post.assets()).hasSize(1).isUnmodifiable();
        assertThat(post.thread()).isEmpty();
        assertThat(post.tagIds()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void null_is_rejected_by_the_setter_with_its_name() {
        NewPost.Builder builder = NewPost.on(CHANNEL);

        assertThatNullPointerException()
                .isThrownBy(() -> NewPost.on((ChannelId) null))
                .withMessage("channelId");
        assertThatNullPointerException().isThrownBy(() -> builder.text(null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> builder.asset(null)).withMessage("asset");
        assertThatNullPointerException().isThrownBy(() -> builder.mode(null)).withMessage("mode");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.metadata(null))
                .withMessage("metadata");
        assertThatNullPointerException().isThrownBy(() -> builder.idea(null)).withMessage("idea");
        assertThatNullPointerException().isThrownBy(() -> builder.source(null)).withMessage("source");
    }

    private static NewPost full() {
        return NewPost.on(CHANNEL)
                .text("Hello")
                .image(PICTURE)
                .at(Instant.parse("2026-12-24T18:00:00Z"))
                .asReminder()
                .metadata(InstagramMetadata.story())
                .thread(ThreadPost.of("Second"))
                .tags(new TagId("t1"))
                .idea(new IdeaId("i1"))
                .source("crm")
                .aiAssisted()
                .needsApproval()
                .build();
    }

    @Test
    void the_same_content_goes_to_another_channel() throws ReflectiveOperationException {
        NewPost post = full();
        NewPost other = post.toBuilder().on(new ChannelId("other")).build();

        assertThat(other.channelId()).isEqualTo(new ChannelId("other"));
        for (RecordComponent component : NewPost.class.getRecordComponents()) {
            Object value = component.getAccessor().invoke(post);
            assertThat(value).as(component.getName()).isNotNull().isNotEqualTo(List.of());
            if (!component.getName().equals("channelId")) {
                assertThat(component.getAccessor().invoke(other))
                        .as(component.getName())
                        .isEqualTo(value);
            }
        }
        assertThat(post).isEqualTo(full());
    }

    @Test
    void a_copy_is_the_same() {
        NewPost draft = NewPost.on(CHANNEL).text("one").asDraft().build();

        assertThat(full().toBuilder().build()).isEqualTo(full());
        assertThat(draft.toBuilder().build()).isEqualTo(draft);
    }

    @Test
    void a_copy_can_be_given_another_time_but_only_once() {
        NewPost draft = NewPost.on(CHANNEL).text("one").asDraft().build();

        assertThat(full().toBuilder().queue().build().shareMode()).isEqualTo(new ShareMode.AddToQueue());
        assertThat(draft.toBuilder().now().build()).returns(false, NewPost::draft);
        assertThat(full().toBuilder().asDraft().build())
                .returns(true, NewPost::draft)
                .returns(new ShareMode.AddToQueue(), NewPost::shareMode);
        assertThatIllegalStateException()
                .isThrownBy(() -> full().toBuilder().queue().now());
    }

    @Test
    void a_copy_can_lose_and_replace_content() {
        Asset.Link link = new Asset.Link(PICTURE);
        NewPost copy = full().toBuilder()
                .assets(List.of(link))
                .withoutMetadata()
                .schedulingType(SchedulingType.AUTOMATIC)
                .build();

        assertThat(copy.assets()).containsExactly(link);
        assertThat(copy.metadata()).isNull();
        assertThat(copy.schedulingType()).isEqualTo(SchedulingType.AUTOMATIC);
    }
}
