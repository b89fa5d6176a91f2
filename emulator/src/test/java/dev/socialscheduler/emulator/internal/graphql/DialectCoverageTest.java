package dev.socialscheduler.emulator.internal.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.socialscheduler.emulator.graphql.Dialect;
import dev.socialscheduler.emulator.internal.graphql.current.Caller;
import dev.socialscheduler.emulator.internal.graphql.current.GraphQlJson;
import dev.socialscheduler.emulator.internal.world.WorldService;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every field of the two other schemas can be asked for without breaking the schema's own promises. */
class DialectCoverageTest {
    private static final String ORGANIZATION = "65a1b2c3d401000000000001";

    private final WorldService world = TestWorld.open();

    private JsonNode run(GraphQLSchema schema, String document) throws JsonProcessingException {
        Caller caller = new Caller(world.accounts().get(0).id(), Integer.MAX_VALUE);
        GraphQlBody body = new GraphQlBody(document, JsonNodeFactory.instance.objectNode(), null);
        JsonNode json = GraphQlJson.MAPPER.readTree(
                new Execution(schema).run(Parser.parse(document), body, caller).body());
        assertThat(json.has("errors")).describedAs("%s", json).isFalse();
        return json.get("data");
    }

    @Test
    void readingInBeta() throws JsonProcessingException {
        GraphQLSchema schema = SchemaBuilder.build(Dialect.BETA, world);
        Selections all = new Selections(schema);
        String input = "(input: {organizationId: \"" + ORGANIZATION + "\"}) ";

        run(schema, "{ account " + all.of("Account") + " channels" + input + all.of("Channel") + " }");
        run(schema, "{ posts" + input + all.of("PostsResults") + " }");
    }

    @ParameterizedTest
    @CsvSource({"bluesky:harbour-bakery, bluesky", "twitter:northwind-cycling, twitter"})
    void postsInBeta(String name, String key) throws JsonProcessingException {
        GraphQLSchema schema = SchemaBuilder.build(Dialect.BETA, world);
        Selections all = new Selections(schema);
        String assets =
                "assets: {images: [{url: \"https://m.example/a.gif\"}], videos: [{url: \"https://m.example/a.mp4\"}], documents: [{url: \"https://m.example/a.pdf\"}]}";
        JsonNode made = run(
                schema,
                "mutation { createPost(input: {channelId: \""
                        + world.channel(name).id() + "\", text: \"t\", schedulingType: automatic, mode: shareNow, "
                        + assets + ", metadata: {" + key + ": {thread: [{text: \"t\"}, {text: \"u\", " + assets
                        + "}]}}}) { __typename ... on PostActionSuccess { post " + all.of("Post") + " } } }");
        String id = made.at("/createPost/post/id").asText();

        run(
                schema,
                "mutation { deletePost(input: {postId: \"" + id + "\"}) { ... on DeletePostSuccess "
                        + all.of("DeletePostSuccess") + " } }");
    }

    @Test
    void readingInGateway() throws JsonProcessingException {
        GraphQLSchema schema = SchemaBuilder.build(Dialect.GATEWAY, world);
        Selections all = new Selections(schema);

        run(schema, "{ account " + all.of("Account") + " }");
        for (String service : new String[] {"twitter:northwind-cycling", "linkedin:northwind-cycling-club"}) {
            String id = world.channel(service).id();
            run(schema, "{ posts(channelId: \"" + id + "\") " + all.of("PostsResults") + " }");
        }
        run(
                schema,
                "mutation { createIdea(input: {organizationId: \"" + ORGANIZATION + "\", text: \"t\"}) { ... on Idea "
                        + all.of("Idea") + " } }");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    bluesky:harbour-bakery | bluesky: {thread: [{text: "u"}], linkAttachment: {url: "https://l.example", title: "t", description: "d"}}
                    mastodon:harbour-bakery | mastodon: {spoilerText: "s", thread: [{text: "u"}]}
                    threads:harbour-bakery | threads: {type: "post", topic: "x", locationId: "1", locationName: "n"}
                    twitter:northwind-cycling | twitter: {retweet: {id: "1", comment: "c"}, thread: [{text: "u"}]}
                    facebook:harbour-bakery-page | facebook: {type: "reel", title: "t", annotations: [{content: "c", indices: [0, 1], text: "t", url: "https://u.example"}]}
                    linkedin:northwind-cycling-club | linkedin: {annotations: [{id: "1", link: "https://u.example", entity: "e", vanityName: "v", localizedName: "n", start: 0, length: 1}]}
                    instagram:harbour.bakery | instagram: {type: "story", link: "l", geolocation: {id: "1"}, stickerFields: {music: "m"}}
                    tiktok:harbourbakes | tiktok: {title: "t"}
                    pinterest:harbour-bakery-boards | pinterest: {title: "t", boardServiceId: "board-cakes"}
                    youtube:northwind-rides | youtube: {title: "t", categoryId: "17", license: "youtube", madeForKids: true}
                    googlebusiness:harbour-bakery-shop | google: {type: "offer", detailsOffer: {title: "t", startDate: "2026-12-01T00:00:00Z", endDate: "2026-12-02T00:00:00Z", code: "C"}}
                    googlebusiness:harbour-bakery-shop | google: {type: "event", detailsEvent: {title: "t", startDate: "2026-12-01T00:00:00Z", endDate: "2026-12-02T00:00:00Z"}}
                    googlebusiness:harbour-bakery-shop | google: {type: "whats_new", detailsWhatsNew: {button: "book"}}
                    """)
    void postsOfEveryNetworkInGateway(String name, String metadata) throws JsonProcessingException {
        GraphQLSchema schema = SchemaBuilder.build(Dialect.GATEWAY, world);
        JsonNode data = run(
                schema,
                "mutation { createPost(input: {channelId: \""
                        + world.channel(name).id()
                        + "\", text: \"t\", schedulingType: now, mode: share, metadata: {" + metadata
                        + "}}) { __typename ... on Post " + new Selections(schema).of("Post") + " } }");

        assertThat(data.at("/createPost/__typename").asText()).isEqualTo("Post");
    }

    @Test
    void mediaInGateway() throws JsonProcessingException {
        JsonNode data = run(
                SchemaBuilder.build(Dialect.GATEWAY, world),
                "mutation { createPost(input: {channelId: \"65a1b2c3d4c0000000000001\", text: \"t\", schedulingType: now, mode: share, assets: [{video: {url: \"https://m.example/a.mp4\"}}, {document: {url: \"https://m.example/a.pdf\", title: \"d\", thumbnailUrl: \"https://m.example/t.png\"}}, {link: {url: \"https://l.example\"}}, {image: {url: \"https://m.example/a.jpg\"}}]}) { ... on Post { assets { id url type } } } }");

        assertThat(data.at("/createPost/assets").toString())
                .isEqualTo(
                        "[{\"id\":null,\"url\":\"https://m.example/a.mp4\",\"type\":\"video\"},{\"id\":null,\"url\":\"https://m.example/a.pdf\",\"type\":\"document\"},{\"id\":null,\"url\":\"https://m.example/a.jpg\",\"type\":\"image\"}]");
    }
}
