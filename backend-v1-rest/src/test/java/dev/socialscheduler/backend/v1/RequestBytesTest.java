package dev.socialscheduler.backend.v1;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import dev.socialscheduler.Asset;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.TimeRange;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.metadata.TwitterMetadata;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.Received;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves the library on the wire, byte for byte. */
class RequestBytesTest {

    private static final String LISTED = "{\"total\":0,\"updates\":[]}";
    private static final String P = "/1/profiles/" + Samples.CHANNEL;
    private static final String U = "/1/updates/" + Samples.POST;

    static Stream<Arguments> reads() {
        return Stream.of(
                verb("GET /1/user.json", "{\"id\":\"u\"}", V1Scheduler::account),
                verb("GET /1/profiles.json", "[]", v1 -> v1.channels(ChannelQuery.all())),
                verb("GET " + P + ".json", Samples.profile(""), v1 -> v1.channel(Samples.CHANNEL)),
                verb("GET " + U + ".json", Samples.UPDATE, v1 -> v1.post(Samples.POST)),
                verb("GET " + P + "/updates/pending.json?page=1&count=50", LISTED, v1 -> v1.posts(query())),
                verb(
                        "GET " + P + "/updates/pending.json?page=1&count=100&since=1699999999",
                        LISTED,
                        v1 -> v1.posts(pending()
                                .pageSize(500)
                                .createdAt(TimeRange.from(Instant.ofEpochSecond(1_700_000_000, 5)))
                                .build())),
                verb(
                        "GET " + P + "/updates/sent.json?page=1&count=7",
                        LISTED,
                        v1 -> v1.posts(PostQuery.builder()
                                .channels(Samples.CHANNEL)
                                .statuses(PostStatus.SENT)
                                .pageSize(7)
                                .build())),
                verb("GET /1/info/configuration.json", "{\"services\":{}}", V1Scheduler::configuration),
                verb("GET " + P + "/schedules.json", "[]", v1 -> extras(v1).schedule(Samples.CHANNEL)),
                verb(
                        "GET /1/links/shares.json?url=https%3A%2F%2Facme.example%2F%C3%BC%3Fa%3D%2520%26b%3D1",
                        "{\"shares\":42}", v1 -> extras(v1).linkShares(URI.create("https://acme.example/ü?a=%20&b=1"))),
                verb(
                        "GET /1/profiles/%C3%BC%40%2B%3A%7Bx%7D.json",
                        "{\"id\":\"ü@+:{x}\",\"service\":\"twitter\",\"service_username\":\"acme\"}",
                        v1 -> v1.channel(new ChannelId("ü@+:{x}"))));
    }

    static Stream<Arguments> writes() {
        return Stream.of(
                verb("POST " + U + "/share.json", "", Samples.DONE, v1 -> share(v1)),
                verb("POST " + U + "/destroy.json", "", Samples.DONE, v1 -> v1.deletePost(Samples.POST)),
                verb(
                        "POST " + U + "/move_to_top.json",
                        "",
                        Samples.UPDATE,
                        v1 -> v1.movePost(Samples.POST, QueuePosition.TOP)),
                edit("text=new", PostEdit.builder().text("new")),
                edit(
                        "text=new&scheduled_at=1800000000",
                        PostEdit.builder().text("new").at(Instant.ofEpochSecond(1_800_000_000, 999_999_999))),
                verb(
                        "POST " + P + "/updates/reorder.json",
                        "order%5B%5D=b&order%5B%5D=a",
                        Samples.CREATED,
                        v1 -> extras(v1).reorder(Samples.CHANNEL, List.of(new PostId("b"), new PostId("a")))),
                verb(
                        "POST " + P + "/updates/shuffle.json",
                        "count=100",
                        Samples.CREATED,
                        v1 -> extras(v1).shuffle(Samples.CHANNEL)));
    }

    static Stream<Arguments> creates() {
        URI picture = URI.create("https://acme.example/a%20b.png?x=1&y=2");
        return Stream.of(
                create("&text=hello", b -> b),
                create("&text=hello&top=true", b -> b.next()),
                create("&text=hello&now=true", b -> b.now()),
                create("&text=hello&scheduled_at=1800000000", b -> b.at(Instant.ofEpochSecond(1_800_000_000, 7))),
                create("&text=hello", b -> b.queue()),
                create(
                        "&text=hello&media%5Bphoto%5D=https%3A%2F%2Facme.example%2Fa%2520b.png%3Fx%3D1%26y%3D2",
                        b -> b.image(picture)),
                create(
                        "&text=hello&media%5Bphoto%5D=https%3A%2F%2Fx.example%2Fp&media%5Bthumbnail%5D=https%3A%2F%2Fx.example%2Ft",
                        b -> b.asset(new Asset.Image(
                                URI.create("https://x.example/p"),
                                null,
                                URI.create("https://x.example/t"),
                                null,
                                List.of()))),
                create(
                        "&text=hello&media%5Blink%5D=https%3A%2F%2Fx.example",
                        b -> b.link(URI.create("https://x.example"))),
                create(
                        "&text=hello&media%5Blink%5D=https%3A%2F%2Fx.example&media%5Btitle%5D=T+%26+t"
                                + "&media%5Bdescription%5D=D&media%5Bpicture%5D=https%3A%2F%2Fx.example%2Fp",
                        b -> b.asset(new Asset.Link(
                                URI.create("https://x.example"), "T & t", "D", URI.create("https://x.example/p")))),
                create(
                        "&text=hello&retweet%5Btweet_id%5D=17&retweet%5Bcomment%5D=so+true",
                        b -> b.metadata(TwitterMetadata.builder()
                                .retweet(TwitterMetadata.Retweet.builder("17")
                                        .comment("so true")
                                        .build())
                                .build())),
                create(
                        "&retweet%5Btweet_id%5D=17",
                        b -> b.text("")
                                .metadata(TwitterMetadata.builder()
                                        .retweet(TwitterMetadata.Retweet.builder("17")
                                                .build())
                                        .build())),
                create(
                        "&text=T%C3%BCr+%26+Tor%2B100%25+%22ja%22+%E2%80%94+%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7+%7Bid%7D+%257B"
                                + "%0Aline+two%3D%5B%5D%7E*",
                        b -> b.text("Tür & Tor+100% \"ja\" — 👩‍👧 {id} %7B\nline two=[]~*")));
    }

    private static Arguments verb(String line, String answer, Consumer<V1Scheduler> call) {
        return verb(line, "", answer, call);
    }

    private static Arguments verb(String line, String body, String answer, Consumer<V1Scheduler> call) {
        return Arguments.of(line, body, answer, call);
    }

    private static Arguments edit(String body, PostEdit.Builder edit) {
        return verb("POST " + U + "/update.json", body, Samples.EDITED, v1 -> v1.editPost(Samples.POST, edit.build()));
    }

    private static Arguments create(String body, UnaryOperator<NewPost.Builder> post) {
        NewPost asked = post.apply(NewPost.on(Samples.CHANNEL).text("hello")).build();
        String text = new Moshi.Builder().build().adapter(String.class).toJson(asked.text());
        return verb(
                "POST /1/updates/create.json",
                "profile_ids%5B%5D=" + Samples.CHANNEL + body,
                Samples.CREATED.replace("\"hello\"", text),
                v1 -> v1.createPost(asked));
    }

    private static PostQuery.Builder pending() {
        return PostQuery.builder().channels(Samples.CHANNEL).statuses(PostStatus.SCHEDULED);
    }

    private static PostQuery query() {
        return PostQuery.builder().channels(Samples.CHANNEL).build();
    }

    private static V1Operations extras(V1Scheduler v1) {
        return v1.unwrap(V1Operations.class);
    }

    private static void share(V1Scheduler v1) {
        try {
            v1.publishNow(Samples.POST);
        } catch (SchedulerException e) {
            // the post cannot be read after it, which is not what counts here
        }
    }

    private static Received first(String answer, Consumer<V1Scheduler> call, String... settings) {
        try (ScriptedServer server = new ScriptedServer(Answer.ok(answer));
                V1Scheduler scheduler = V1Wiring.to(server.uri("/1/"), settings).raw()) {
            call.accept(scheduler);
            return server.received().get(0);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reads")
    void a_read_is_a_get_with_a_query(String line, String body, String answer, Consumer<V1Scheduler> call) {
        Received request = first(answer, call);

        assertThat(request.line()).isEqualTo(line);
        assertThat(request.body()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource({"writes", "creates"})
    void a_write_is_a_form(String line, String body, String answer, Consumer<V1Scheduler> call) {
        Received request = first(answer, call);

        assertThat(request.line()).isEqualTo(line);
        assertThat(request.body()).isEqualTo(body);
        assertThat(request.header("Content-type")).containsExactly("application/x-www-form-urlencoded; charset=UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void links_are_shortened_or_not_as_a_setting_says(String word) {
        Received request =
                first(Samples.CREATED, v1 -> v1.createPost(Samples.newPost()), "v1-rest.shorten-links", word);

        assertThat(request.body()).isEqualTo("profile_ids%5B%5D=" + Samples.CHANNEL + "&text=hello&shorten=" + word);
    }

    @Test
    void an_edit_without_a_text_is_sent_with_the_text_that_the_post_has() {
        try (ScriptedServer server = new ScriptedServer(Answer.ok(Samples.UPDATE), Answer.ok(Samples.EDITED));
                V1Scheduler scheduler = V1Wiring.to(server.uri("/1/")).raw()) {
            scheduler.editPost(
                    Samples.POST,
                    PostEdit.builder().at(Instant.ofEpochSecond(1_800_000_000)).build());

            assertThat(server.received())
                    .extracting(Received::line)
                    .containsExactly("GET " + U + ".json", "POST " + U + "/update.json");
            assertThat(server.received().get(1).body()).isEqualTo("text=hello&scheduled_at=1800000000");
        }
    }

    @Test
    void publishing_is_followed_by_one_read() {
        try (ScriptedServer server = new ScriptedServer(Answer.ok(Samples.DONE), Answer.ok(Samples.UPDATE));
                V1Scheduler scheduler = V1Wiring.to(server.uri("/1/")).raw()) {
            assertThat(scheduler.publishNow(Samples.POST).id()).isEqualTo(Samples.POST);

            assertThat(server.received())
                    .extracting(Received::line)
                    .containsExactly("POST " + U + "/share.json", "GET " + U + ".json");
        }
    }

    @Test
    void the_headers_are_those_of_the_service_and_of_this_library() {
        Received request = first(Samples.CREATED, v1 -> v1.createPost(Samples.newPost()));

        assertThat(request.header("Authorization")).containsExactly("Bearer " + V1Wiring.TOKEN);
        assertThat(request.header("User-agent")).singleElement().asString().startsWith("social-scheduler/");
        assertThat(request.headers().keySet())
                .containsExactlyInAnyOrder(
                        "Accept",
                        "Accept-encoding",
                        "Authorization",
                        "Connection",
                        "Content-length",
                        "Content-type",
                        "Host",
                        "User-agent");
    }

    @Test
    void the_token_goes_into_the_query_only_if_a_setting_asks_for_it() {
        Received request = first("{\"id\":\"u\"}", V1Scheduler::account, "v1-rest.token-in", "query");

        assertThat(request.line()).isEqualTo("GET /1/user.json?access_token=1%2Ftoken-that-nobody-may-see-4711");
        assertThat(request.header("Authorization")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "//"})
    void the_endpoint_may_end_in_a_slash_or_not(String end) {
        try (ScriptedServer server = new ScriptedServer(Answer.ok("{\"id\":\"u\"}"))) {
            String endpoint = server.uri("/1/").toString().replaceFirst("/$", "") + end;
            try (V1Scheduler scheduler = V1Wiring.to(URI.create(endpoint)).raw()) {
                scheduler.account();
            }
            assertThat(server.request().line()).isEqualTo("GET /1/user.json");
        }
    }
}
