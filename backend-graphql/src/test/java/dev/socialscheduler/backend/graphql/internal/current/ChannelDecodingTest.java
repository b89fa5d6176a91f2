package dev.socialscheduler.backend.graphql.internal.current;

import static dev.socialscheduler.backend.graphql.Decoding.DECODER;
import static dev.socialscheduler.backend.graphql.Decoding.decoded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelDetails;
import dev.socialscheduler.ChannelHealth;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelType;
import dev.socialscheduler.DailyPostingLimit;
import dev.socialscheduler.Network;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.PinterestBoard;
import dev.socialscheduler.PostingDay;
import dev.socialscheduler.PostingGoal;
import dev.socialscheduler.backend.graphql.GraphQlWiring;
import dev.socialscheduler.backend.graphql.Samples;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Channels and their daily limits, from the fullest answer to the barest. */
class ChannelDecodingTest {

    private static Channel read(String json) {
        return decoded(CurrentDocuments.CHANNEL, DECODER::channel, "{\"channel\":" + json + "}");
    }

    private static Channel readWith(String found, String instead) {
        return read(Samples.bareChannel("pinterest").replace(found, instead));
    }

    @Test
    void everything_that_is_told_is_read() {
        String json = """
                {"id":"c1","organizationId":"o1","service":"pinterest","type":"business","name":"n","displayName":"N",
                 "serviceId":"s1","timezone":"Europe/Berlin","isDisconnected":true,"isLocked":true,
                 "isQueuePaused":true,"postingSchedule":[{"day":"mon","times":["08:30","17:45"],"paused":false},
                 {"day":"sun","times":[],"paused":true}],"externalLink":"https://pin.example",
                 "createdAt":"2026-01-01T00:00:00.000Z","allowedActions":["viewChannel"],
                 "metadata":{"boards":[{"id":"b1","serviceId":"sb1","name":"Cakes","url":"https://pin.example/b"}]},
                 "postingGoal":{"goal":5,"sentCount":2,"scheduledCount":1,"status":"onTrack"},
                 "fieldOfTomorrow":[]}""";

        assertThat(read(json))
                .isEqualTo(Channel.builder(new ChannelId("c1"), new OrganizationId("o1"), Network.PINTEREST)
                        .type(ChannelType.BUSINESS)
                        .name("n")
                        .displayName("N")
                        .serviceId("s1")
                        .timezone("Europe/Berlin")
                        .health(ChannelHealth.builder()
                                .disconnected(true)
                                .locked(true)
                                .queuePaused(true)
                                .build())
                        .postingSchedule(List.of(
                                PostingDay.builder(DayOfWeek.MONDAY)
                                        .times(List.of(LocalTime.of(8, 30), LocalTime.of(17, 45)))
                                        .build(),
                                PostingDay.builder(DayOfWeek.SUNDAY)
                                        .paused(true)
                                        .build()))
                        .externalLinkText("https://pin.example")
                        .createdAt(Instant.parse("2026-01-01T00:00:00Z"))
                        .allowedActions(Set.of("viewChannel"))
                        .details(ChannelDetails.builder()
                                .boards(List.of(PinterestBoard.builder("b1", "sb1")
                                        .name("Cakes")
                                        .urlText("https://pin.example/b")
                                        .build()))
                                .build())
                        .postingGoal(PostingGoal.builder(5)
                                .sent(2)
                                .scheduled(1)
                                .progressWireName("onTrack")
                                .build())
                        .build());
    }

    @Test
    void the_barest_channel_is_read() {
        assertThat(read(Samples.bareChannel("twitter")))
                .isEqualTo(Channel.builder(new ChannelId("c1"), new OrganizationId("o1"), Network.TWITTER)
                        .type(ChannelType.PROFILE)
                        .name("n")
                        .serviceId("s")
                        .timezone("Europe/Berlin")
                        .health(ChannelHealth.GOOD)
                        .createdAt(GraphQlWiring.NOW)
                        .details(ChannelDetails.NONE)
                        .build());
    }

    static Stream<Arguments> details() {
        return Stream.of(
                Arguments.of(
                        "{\"serverUrl\":\"https://m.example\",\"maxCharacters\":700.0}",
                        ChannelDetails.builder()
                                .serverUrlText("https://m.example")
                                .maxCharacters(700)
                                .build()),
                Arguments.of(
                        "{\"subscriptionType\":\"Premium\"}",
                        ChannelDetails.builder().subscriptionType("Premium").build()),
                Arguments.of(
                        "{\"defaultToReminders\":true}",
                        ChannelDetails.builder().defaultToReminders(true).build()),
                Arguments.of("{\"boards\":[]}", ChannelDetails.NONE),
                Arguments.of("{}", ChannelDetails.NONE),
                Arguments.of("{\"__typename\":\"OrkutMetadata\",\"karma\":7}", ChannelDetails.NONE));
    }

    @ParameterizedTest
    @MethodSource("details")
    void what_only_some_networks_have_is_read(String metadata, ChannelDetails expected) {
        assertThat(readWith("\"metadata\":null", "\"metadata\":" + metadata).details())
                .isEqualTo(expected);
    }

    @Test
    void an_account_on_x_without_a_paid_plan_is_told_from_one_of_which_nothing_is_known() {
        String channel = Samples.bareChannel("twitter");
        String unpaid = channel.replace("\"metadata\":null", "\"metadata\":{\"subscriptionType\":null}");

        assertThat(read(unpaid).details().subscriptionType()).isEmpty();
        assertThat(read(channel).details().subscriptionType()).isNull();
    }

    @Test
    void an_unknown_word_is_kept() {
        assertThat(read(Samples.bareChannel("orkut")))
                .returns(Network.UNKNOWN, Channel::network)
                .returns("orkut", Channel::networkWireName);
        assertThat(readWith("\"type\":\"profile\"", "\"type\":\"hermit\""))
                .returns(ChannelType.UNKNOWN, Channel::type)
                .returns("hermit", Channel::typeWireName);
        assertThat(readWith("Europe/Berlin", "Mars/Olympus").timezone()).isEqualTo("Mars/Olympus");
    }

    @Test
    void every_day_of_the_week_is_known_and_another_word_is_passed_over() {
        String days = Stream.of("mon", "tue", "", "t", "wed", "holiday", "thu", "fri", "sat", "sun")
                .map(day -> "{\"day\":\"" + day + "\",\"times\":[\"09:00\"],\"paused\":false}")
                .toList()
                .toString();

        assertThat(readWith("\"postingSchedule\":[]", "\"postingSchedule\":" + days)
                        .postingSchedule())
                .extracting(PostingDay::day)
                .containsExactly(DayOfWeek.values());
    }

    @Test
    void a_time_of_day_that_cannot_be_read_is_named() {
        String day = "\"postingSchedule\":[{\"day\":\"mon\",\"times\":[\"noon\"],\"paused\":false}]";

        assertThatThrownBy(() -> readWith("\"postingSchedule\":[]", day))
                .isInstanceOf(JsonDataException.class)
                .hasMessage("the value postingSchedule.times is not a time of day: noon");
    }

    @Test
    void channels_are_read_in_their_order() {
        String data = "{\"channels\":[" + Samples.bareChannel("twitter") + "," + Samples.bareChannel("orkut") + "]}";

        assertThat(decoded(CurrentDocuments.CHANNELS, DECODER::channels, data))
                .extracting(Channel::networkWireName)
                .containsExactly("twitter", "orkut");
        assertThat(decoded(CurrentDocuments.CHANNELS, DECODER::channels, "{\"channels\":[]}"))
                .isEmpty();
    }

    @Test
    void a_daily_limit_may_be_none() {
        String data = "{\"dailyPostingLimits\":[{\"channelId\":\"c1\",\"sent\":1.0,\"scheduled\":2,\"limit\":50,"
                + "\"isAtLimit\":false},{\"channelId\":\"c2\",\"sent\":0,\"scheduled\":0,\"limit\":null,"
                + "\"isAtLimit\":true}]}";

        assertThat(decoded(CurrentDocuments.DAILY_POSTING_LIMITS, DECODER::dailyPostingLimits, data))
                .containsExactly(
                        DailyPostingLimit.builder(new ChannelId("c1"))
                                .sent(1)
                                .scheduled(2)
                                .limit(50)
                                .build(),
                        DailyPostingLimit.builder(new ChannelId("c2"))
                                .atLimit(true)
                                .build());
    }
}
