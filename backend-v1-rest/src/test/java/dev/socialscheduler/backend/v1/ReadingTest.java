package dev.socialscheduler.backend.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import dev.socialscheduler.Account;
import dev.socialscheduler.AssetType;
import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelHealth;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.ChannelType;
import dev.socialscheduler.Network;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostAsset;
import dev.socialscheduler.PostMetric;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.PostVia;
import dev.socialscheduler.PostingDay;
import dev.socialscheduler.PublishingError;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.ServiceConfiguration;
import dev.socialscheduler.ServiceConfiguration.NetworkRule;
import dev.socialscheduler.ShareMode;
import dev.socialscheduler.error.UnreadableResponseException;
import dev.socialscheduler.metadata.TwitterMetadata;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading takes every variation that the service was seen to write, each by itself, and nothing else. */
class ReadingTest {

    private static <T> T read(String body, Function<V1Scheduler, T> call) {
        try (ScriptedServer server = new ScriptedServer(Answer.ok(body));
                V1Scheduler scheduler = V1Wiring.to(server.uri("/1/")).raw()) {
            return call.apply(scheduler);
        }
    }

    private static Post post(String more) {
        return read(Samples.update(more), v1 -> v1.post(Samples.POST));
    }

    private static Post without(String field) {
        String body = Samples.UPDATE
                .replaceFirst(",?\"" + field + "\":(\"[^\"]*\"|\\d+)", "")
                .replace("{,", "{");
        return read(body, v1 -> v1.post(Samples.POST));
    }

    private static Channel channel(String more) {
        return read(Samples.profile(more), v1 -> v1.channel(Samples.CHANNEL));
    }

    private static List<Channel> channels(String body, ChannelQuery query) {
        return read(body, v1 -> v1.channels(query));
    }

    private static Account account(String body) {
        return read(body, V1Scheduler::account);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "_id"})
    void an_id_is_called_id_or_underscore_id(String name) {
        assertThat(account("{\"" + name + "\":\"u1\"}").id()).isEqualTo("u1");
        assertThat(read(Samples.UPDATE.replace("\"id\"", "\"" + name + "\""), v1 -> v1.post(Samples.POST))
                        .id())
                .isEqualTo(Samples.POST);
        assertThat(read(Samples.profile("").replace("\"id\"", "\"" + name + "\""), v1 -> v1.channel(Samples.CHANNEL))
                        .id())
                .isEqualTo(Samples.CHANNEL);
    }

    @Test
    void the_account_has_one_organization_that_v1_does_not_know() {
        Account account = account("{\"_id\":\"u1\",\"id\":\"u1\",\"created_at\":1590000000,\"plan\":\"free\","
                + "\"timezone\":\"Europe/Zurich\",\"name\":\"Mira\",\"email\":\"\",\"messages\":[{\"a\":1}]}");

        assertThat(account.timezone()).isEqualTo("Europe/Zurich");
        assertThat(account.name()).isEqualTo("Mira");
        assertThat(account.email()).isNull();
        assertThat(account.createdAt()).isEqualTo(Instant.ofEpochSecond(1_590_000_000));
        assertThat(account.organizations())
                .singleElement()
                .satisfies(one -> assertThat(one.id()).hasToString("v1"))
                .satisfies(one -> assertThat(one.name()).isEqualTo("Buffer (v1)"));
        assertThat(account("{\"id\":\"u1\",\"timezone\":\"\"}").timezone()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ",\"media\":\"\"", ",\"media\":null", ",\"media\":[]", ",\"media\":{}", ",\"media\":[{}]"})
    void no_media_are_written_in_many_ways(String media) {
        assertThat(post(media).assets()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "[%s]", "[null,%s]"})
    void media_are_an_object_or_an_array(String shape) {
        String media = "{\"picture\":\"https://p.example/p.png\",\"thumbnail\":\"https://p.example/t.png\"}";

        assertThat(post(",\"media\":" + String.format(shape, media)).assets())
                .containsExactly(PostAsset.builder(AssetType.IMAGE, "https://p.example/p.png")
                        .thumbnailText("https://p.example/t.png")
                        .build());
    }

    @Test
    void media_with_a_link_are_a_card_and_extra_media_are_more_pictures() {
        assertThat(post(",\"media\":{\"link\":\"https://a.example/\",\"title\":\"Acme\",\"description\":\"Front\","
                                + "\"picture\":\"https://p.example/p\"},\"extra_media\":[{\"photo\":\"https://p.example/2\"}]")
                        .assets())
                .extracting(PostAsset::type, PostAsset::sourceText, PostAsset::thumbnailText, PostAsset::title)
                .containsExactly(
                        tuple(AssetType.LINK, "https://a.example/", "https://p.example/p", "Acme"),
                        tuple(AssetType.IMAGE, "https://p.example/2", null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"due_at\":0', ",
        "'\"due_at\":null', ",
        "'\"due_at\":\"\"', ",
        "'\"due_at\":\"1700042400\"', 2023-11-15T10:00:00Z",
        "'\"due_at\":1700042400', 2023-11-15T10:00:00Z",
        "'\"due_at\":1700042400.0', 2023-11-15T10:00:00Z"
    })
    void no_due_time_is_zero_or_null_and_numbers_may_have_a_fraction(String dueAt, Instant expected) {
        String body = Samples.UPDATE.replace("\"due_at\":1700042400", dueAt);

        assertThat(read(body, v1 -> v1.post(Samples.POST)).dueAt()).isEqualTo(expected);
        assertThat(without("due_at").dueAt()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "buffer, SCHEDULED",
        "sent, SENT",
        "service, SENT",
        "service_reply, SENT",
        "error, ERROR",
        "draft, DRAFT",
        "notified, UNKNOWN",
        "scheduled, UNKNOWN",
        "something_new, UNKNOWN"
    })
    void a_status_keeps_its_word(String word, PostStatus status) {
        Post post = read(Samples.UPDATE.replace("\"buffer\"", "\"" + word + "\""), v1 -> v1.post(Samples.POST));

        assertThat(post.status()).isEqualTo(status);
        assertThat(post.statusWireName()).isEqualTo(word);
        assertThat(post.via()).isEqualTo(word.startsWith("service") ? PostVia.NETWORK : PostVia.API);
    }

    @ParameterizedTest
    @CsvSource({"api, API", "chrome, BUFFER", "bookmarklet, BUFFER", "toaster, UNKNOWN"})
    void who_made_a_post_keeps_its_word(String word, PostVia via) {
        Post post = read(Samples.UPDATE.replace("\"api\"", "\"" + word + "\""), v1 -> v1.post(Samples.POST));

        assertThat(post.via()).isEqualTo(via);
        assertThat(post.viaWireName()).isEqualTo(word);
    }

    @Test
    void what_only_some_documents_show_may_be_absent() {
        assertThat(without("via").via()).isEqualTo(PostVia.UNKNOWN);
        assertThat(without("profile_service").network()).isEqualTo(Network.UNKNOWN);
        assertThat(without("text").text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",\"media\":\"none\"",
                ",\"media\":7",
                ",\"sent_at\":\"yesterday\"",
                ",\"sent_at\":1.5",
                ",\"shared_now\":\"yes\"",
                ",\"retweet\":[]"
            })
    void another_shape_is_not_guessed(String more) {
        assertThat(catchThrowable(() -> post(more))).isInstanceOf(UnreadableResponseException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "profile_id", "status", "created_at"})
    void what_always_stands_there_is_demanded(String field) {
        assertThat(catchThrowable(() -> without(field)))
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessageContaining("the required value update." + field + " is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {",\"statistics\":{}", ",\"statistics\":[]", ",\"statistics\":null", ""})
    void no_figures_are_written_in_many_ways(String statistics) {
        assertThat(post(statistics).metrics()).isEmpty();
    }

    @Test
    void figures_have_the_keys_of_their_network_and_may_be_written_as_texts() {
        assertThat(post(
                                ",\"statistics\":{\"reach\":900,\"favorites\":4.5,\"likes\":\"7\",\"odd\":{\"a\":1},\"no\":null,"
                                        + "\"word\":\"many\"}")
                        .metrics()
                        .stream()
                        .collect(Collectors.toMap(PostMetric::type, PostMetric::value)))
                .containsOnly(entry("reach", 900.0), entry("favorites", 4.5), entry("likes", 7.0));
    }

    @Test
    void the_error_of_a_post_is_a_text_or_an_object_and_no_failure_of_the_call() {
        assertThat(post(",\"error\":\"Rejected\"").error())
                .isEqualTo(PublishingError.builder("Rejected").build());
        assertThat(post(",\"error\":{\"text\":\"Rejected\",\"link\":\"https://s.example\"}")
                        .error())
                .isEqualTo(PublishingError.builder("Rejected")
                        .supportUrlText("https://s.example")
                        .build());
        assertThat(post(",\"error\":\"\"").error()).isNull();
        assertThat(post(",\"error\":null").error()).isNull();
    }

    @Test
    void times_modes_and_links_of_a_sent_post() {
        Post post = post(",\"sent_at\":1700000030,\"updated_at\":1700000050,\"shared_now\":true,"
                + "\"service_link\":\"https://x.example/1\",\"library_update_id\":\"\",\"brand_new\":[{}]");

        assertThat(post.sentAt()).isEqualTo(Instant.ofEpochSecond(1_700_000_030));
        assertThat(post.timing().updatedAt()).isEqualTo(Instant.ofEpochSecond(1_700_000_050));
        assertThat(post.timing().shareMode()).isEqualTo(new ShareMode.ShareNow());
        assertThat(post.externalLink()).hasToString("https://x.example/1");
        assertThat(post(",\"scheduled_at\":1700042400").timing().shareMode())
                .isEqualTo(new ShareMode.CustomScheduled(Instant.ofEpochSecond(1_700_042_400)));
        assertThat(post("").timing().shareMode()).isNull();
        assertThat(post(",\"service_link\":\"\"").externalLink()).isNull();
    }

    @Test
    void a_retweet_is_metadata_of_x() {
        assertThat(post(",\"retweet\":{\"user_id\":5,\"tweet_id\":1724000000000000001,\"comment\":\"so\"}")
                        .metadata())
                .isEqualTo(TwitterMetadata.builder()
                        .retweet(TwitterMetadata.Retweet.builder("1724000000000000001")
                                .comment("so")
                                .build())
                        .build());
        assertThat(post(",\"retweet\":{\"tweet_id\":\"\"}").metadata()).isNull();
        assertThat(post(",\"retweet\":\"\"").metadata()).isNull();
    }

    @Test
    void a_moved_post_is_bare_or_wrapped() {
        for (String body : List.of(Samples.UPDATE, Samples.EDITED)) {
            assertThat(read(body, v1 -> v1.movePost(Samples.POST, QueuePosition.TOP))
                            .id())
                    .isEqualTo(Samples.POST);
        }
    }

    @Test
    void a_success_may_carry_message_and_code() {
        String body = "{\"message\":\"Done\",\"code\":200,\"error\":\"\"," + Samples.CREATED.substring(1);

        assertThat(read(body, v1 -> v1.createPost(Samples.newPost())).id()).isEqualTo(Samples.POST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",\"team_members\":[\"u1\"]",
                ",\"team_members\":[{\"role\":\"admin\",\"userId\":\"u1\"}]",
                ",\"disconnected\":null",
                ",\"disconnected\":\"2013\"",
                ",\"statistics\":{\"followers\":321}",
                ",\"statistics\":[]",
                ",\"default\":true,\"counts\":{\"pending\":1}",
                ",\"schedules\":[]",
                ",\"schedules\":null",
                ",\"created_at\":null"
            })
    void what_varies_and_is_not_used_harms_nothing(String more) {
        Channel channel = channel(more);

        assertThat(channel.name()).isEqualTo("acme");
        assertThat(channel.health()).isEqualTo(ChannelHealth.GOOD);
        assertThat(channel.postingSchedule()).isEmpty();
        assertThat(channel.createdAt()).isNull();
    }

    @Test
    void a_profile_is_a_channel() {
        Channel channel = channel(",\"formatted_username\":\"@acme\",\"service_id\":\"987\",\"service_type\":\"page\","
                + "\"timezone\":\"Europe/London\",\"created_at\":1590000100,\"paused\":true,\"locked\":true,"
                + "\"oauth_broken\":true,\"schedules\":[{\"days\":[\"tue\",\"mon\",\"someday\"],\"times\":[\"09:05\"]},"
                + "{\"days\":[\"mon\"],\"times\":[\"17:40\"]},{\"days\":[\"sun\"],\"times\":[]}]");

        assertThat(channel.organizationId()).isEqualTo(V1Operations.ORGANIZATION);
        assertThat(channel.network()).isEqualTo(Network.TWITTER);
        assertThat(channel.type()).isEqualTo(ChannelType.PAGE);
        assertThat(channel.displayName()).isEqualTo("@acme");
        assertThat(channel.serviceId()).isEqualTo("987");
        assertThat(channel.timezone()).isEqualTo("Europe/London");
        assertThat(channel.createdAt()).isEqualTo(Instant.ofEpochSecond(1_590_000_100));
        assertThat(channel.health())
                .isEqualTo(ChannelHealth.builder()
                        .disconnected(true)
                        .locked(true)
                        .queuePaused(true)
                        .build());
        assertThat(channel.postingSchedule())
                .containsExactly(
                        PostingDay.builder(DayOfWeek.MONDAY)
                                .times(List.of(LocalTime.of(9, 5), LocalTime.of(17, 40)))
                                .build(),
                        PostingDay.builder(DayOfWeek.TUESDAY)
                                .times(List.of(LocalTime.of(9, 5)))
                                .build(),
                        PostingDay.builder(DayOfWeek.SUNDAY).build());
    }

    @Test
    void the_founding_document_s_profile_is_enough() {
        String body = "[{\"id\":\"p\",\"service\":\"google\",\"formatted_username\":\"Acme\",\"avatar\":\"https://a\","
                + "\"default\":true,\"counts\":{\"sent\":100},\"created_at\":1700000000}]";

        assertThat(channels(body, ChannelQuery.all()))
                .singleElement()
                .satisfies(channel -> assertThat(channel.name()).isEqualTo("Acme"))
                .satisfies(channel -> assertThat(channel.network()).isEqualTo(Network.UNKNOWN))
                .satisfies(channel -> assertThat(channel.networkWireName()).isEqualTo("google"));
    }

    @Test
    void channels_are_filtered_by_network_and_lock() {
        String body = "[" + Samples.profile("") + ","
                + Samples.profile(",\"disabled\":true").replace("twitter", "facebook") + "]";

        assertThat(channels(body, ChannelQuery.all().on(Network.FACEBOOK)))
                .extracting(Channel::network)
                .containsExactly(Network.FACEBOOK);
        assertThat(channels(body, ChannelQuery.all().locked(false)))
                .extracting(Channel::network)
                .containsExactly(Network.TWITTER);
        assertThat(channels(body, ChannelQuery.all())).hasSize(2);
    }

    @Test
    void the_configuration_is_one_rule_for_each_kind_of_channel() {
        ServiceConfiguration configuration = read(
                "{\"services\":{\"twitter\":{\"types\":{\"profile\":{\"name\":\"Twitter\",\"character_limit\":140,"
                        + "\"schedule_limit\":288.0,\"icons\":{\"16\":\"https://i\"}}},\"urls\":{}},"
                        + "\"odd\":{\"types\":{\"page\":{\"name\":\"Odd\"}}}},"
                        + "\"media\":{\"picture_size_min\":100,\"picture_size_max\":5242880,"
                        + "\"picture_filetypes\":[\"jpeg\",\"png\"]}}",
                V1Scheduler::configuration);

        assertThat(configuration.networks())
                .containsExactly(
                        NetworkRule.builder(Network.TWITTER, "profile")
                                .name("Twitter")
                                .characterLimit(140)
                                .scheduleLimit(288)
                                .build(),
                        NetworkRule.builder(Network.UNKNOWN, "page")
                                .networkWireName("odd")
                                .name("Odd")
                                .build());
        assertThat(configuration.media())
                .isEqualTo(ServiceConfiguration.MediaRule.builder()
                        .minimumBytes(100L)
                        .maximumBytes(5_242_880L)
                        .fileTypes(List.of("jpeg", "png"))
                        .build());
    }
}
