package dev.socialscheduler.emulator.internal.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.socialscheduler.emulator.graphql.Dialect;
import dev.socialscheduler.emulator.internal.graphql.current.Caller;
import dev.socialscheduler.emulator.internal.graphql.current.GraphQlJson;
import dev.socialscheduler.emulator.internal.http.Answer;
import dev.socialscheduler.emulator.internal.world.WorldService;
import dev.socialscheduler.emulator.world.Channel;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every field of the schema can be asked for, on everything there is, without breaking the schema's own promises. */
class SchemaCoverageTest {
    private static final String MEDIA =
            "assets: [{image: {url: \"https://m.example/a.gif\", metadata: {altText: \"a\", userTags: [{handle: \"h\", x: 0.1, y: 1}]}}}, {video: {url: \"https://m.example/a.mp4\", metadata: {title: \"v\"}}}, {document: {url: \"https://m.example/a.pdf\", title: \"d\", thumbnailUrl: \"https://m.example/t.png\"}}]";
    private static final String LINK =
            "linkAttachment: {url: \"https://l.example\", title: \"t\", thumbnail: {url: \"https://l.example/i.png\"}}";

    private final WorldService world = TestWorld.open();
    private final GraphQLSchema schema = SchemaBuilder.build(Dialect.CURRENT, world);

    private JsonNode run(String document) {
        String accountId = world.accounts().get(0).id();
        GraphQlBody body = new GraphQlBody(document, JsonNodeFactory.instance.objectNode(), null);
        Answer answer =
                new Execution(schema).run(Parser.parse(document), body, new Caller(accountId, Integer.MAX_VALUE));
        JsonNode json;
        try {
            json = GraphQlJson.MAPPER.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(json.has("errors")).describedAs(answer.body()).isFalse();
        return json.get("data");
    }

    // aliases keep fields apart that have one name but different types in different members of a union
    private String everything(GraphQLNamedOutputType type) {
        if (type instanceof GraphQLObjectType object) {
            return "{ " + fields(object, "") + " }";
        }
        String members = possible(type)
                .map(member -> "... on " + member.getName() + " { " + fields(member, member.getName() + "_") + " }")
                .collect(Collectors.joining(" "));
        return members.isEmpty() ? "" : "{ __typename " + members + " }";
    }

    private Stream<GraphQLObjectType> possible(GraphQLNamedOutputType type) {
        if (type instanceof GraphQLInterfaceType face) {
            return Objects.requireNonNull(schema.getImplementations(face)).stream();
        }
        return type instanceof GraphQLUnionType union
                ? union.getTypes().stream().map(GraphQLObjectType.class::cast)
                : Stream.empty();
    }

    private String fields(GraphQLObjectType type, String prefix) {
        Stream<GraphQLFieldDefinition> fields = type.getFieldDefinitions().stream();
        return fields.map(field -> prefix + field.getName() + ": " + field.getName() + " "
                        + everything((GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType())))
                .collect(Collectors.joining(" "));
    }

    private String selection(String typeName) {
        return everything(Objects.requireNonNull(schema.getObjectType(typeName)));
    }

    @Test
    void accountAndChannels() {
        run("{ account " + selection("Account") + " }");
        for (String organization : List.of("65a1b2c3d401000000000001", "65a1b2c3d401000000000002")) {
            run("{ channels(input: {organizationId: \"" + organization + "\"}) " + selection("Channel") + " }");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    bluesky:harbour-bakery | MEDIA, metadata: {bluesky: {thread: [{text: "t", metadata: {bluesky: {LINK}}}, {text: "u"}]}}
                    bluesky:harbour-bakery | metadata: {bluesky: {LINK}}
                    mastodon:harbour-bakery | metadata: {mastodon: {spoilerText: "s"}}
                    threads:harbour-bakery | metadata: {threads: {topic: "x", LINK}}
                    twitter:northwind-cycling | metadata: {twitter: {isAiGenerated: true}}
                    facebook:harbour-bakery-page | metadata: {facebook: {type: post, firstComment: "c", LINK, annotations: [{content: "c", indices: [0, 1], text: "t", url: "https://u.example"}]}}
                    facebook:harbour-bakery-page | assets: [{link: {url: "https://l.example"}}]
                    linkedin:northwind-cycling-club | metadata: {linkedin: {annotations: [{id: "1", link: "https://u.example", entity: "e", vanityName: "v", localizedName: "n", start: 0, length: 1}]}}
                    instagram:harbour.bakery | MEDIA, metadata: {instagram: {type: reel, shouldShareToFeed: true, geolocation: {id: "1"}, stickerFields: {music: "m"}}}
                    tiktok:harbourbakes | MEDIA, metadata: {tiktok: {title: "t"}}
                    pinterest:harbour-bakery-boards | MEDIA, metadata: {pinterest: {title: "t", boardServiceId: "board-cakes"}}
                    youtube:northwind-rides | MEDIA, metadata: {youtube: {title: "t", categoryId: "17", privacy: unlisted}}
                    googlebusiness:harbour-bakery-shop | metadata: {google: {type: offer, detailsOffer: {title: "t", startDate: "2026-12-01T00:00:00Z", endDate: "2026-12-02T00:00:00Z", code: "C"}}}
                    googlebusiness:harbour-bakery-shop | metadata: {google: {type: event, detailsEvent: {title: "t", startDate: "2026-12-01T00:00:00Z", endDate: "2026-12-02T00:00:00Z", isFullDayEvent: false}}}
                    googlebusiness:harbour-bakery-shop | metadata: {google: {type: whats_new, detailsWhatsNew: {button: book, link: "https://u.example"}}}
                    """)
    void postsOfEveryNetwork(String name, String fields) {
        Channel channel = world.channel(name);
        JsonNode data = run("mutation { createPost(input: {channelId: \"" + channel.id()
                + "\", schedulingType: automatic, mode: shareNow, text: \"t\", "
                + fields.replace("MEDIA", MEDIA).replace("LINK", LINK)
                + "}) { __typename ... on PostActionSuccess { post "
                + selection("Post") + " } ... on MutationError { message } } }");

        assertThat(data.at("/createPost/__typename").asText())
                .describedAs("%s", data)
                .isEqualTo("PostActionSuccess");
    }

    @Test
    void everythingElse() {
        String organization = "organizationId: \"65a1b2c3d401000000000001\"";
        run("{ posts(input: {" + organization + "}) " + selection("PostsResults") + " }");
        run("mutation { createIdea(input: {" + organization
                + ", content: {text: \"t\", date: \"2026-12-24T00:00:00Z\", media: [{url: \"u\", type: gif, size: 3, source: {name: \"n\"}}], tags: [{id: \"i\", name: \"n\", color: \"c\"}]}}) { ... on Idea "
                + selection("Idea") + " } }");
        run("{ ideas(input: {" + organization + "}) " + selection("IdeasConnection") + " ideaGroups(input: {"
                + organization + "}) " + selection("IdeaGroup") + " postTemplates(input: {" + organization + "}) "
                + selection("PostTemplatesConnection") + " }");
        run("{ aggregatedPostMetrics(input: {" + organization
                + ", startDateTime: \"2026-11-01T00:00:00Z\", endDateTime: \"2026-12-01T00:00:00Z\"}) "
                + selection("AggregatedPostMetrics") + " }");
    }
}
