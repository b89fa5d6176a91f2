package dev.socialscheduler.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.emulator.TestClient.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariablesTest {
    private static final String CREATE =
            "mutation ($input: CreatePostInput!) { createPost(input: $input) { __typename ... on MutationError { message } } }";
    private static final String GIVEN = "\"schedulingType\":\"automatic\",\"mode\":\"addToQueue\",\"channelId\":\"c\"";

    @RegisterExtension
    static final EmulatorExtension emulator =
            EmulatorExtension.with(EmulatorOptions.builder().rateLimits(false).build());

    private final TestClient client = new TestClient(emulator.get());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    {}                     | Variable "$input" of required type "CreatePostInput!" was not provided.
                    {"input":null}         | Variable "$input" of non-null type "CreatePostInput!" must not be null.
                    {"input":"x"}          | Variable "$input" got invalid value "x"; Expected type "CreatePostInput" to be an object.
                    {"input":{GIVEN,"text":7}}                | Variable "$input" got invalid value 7 at "input.text"; String cannot represent a non string value: 7
                    {"input":{GIVEN,"dueAt":"tomorrow"}}      | Variable "$input" got invalid value "tomorrow" at "input.dueAt"; DateTime cannot represent value: "tomorrow"
                    {"input":{GIVEN,"dueAt":"2026-12-01T10:00:00"}} | Variable "$input" got invalid value "2026-12-01T10:00:00" at "input.dueAt"; DateTime cannot represent value: "2026-12-01T10:00:00"
                    {"input":{GIVEN,"tagIds":["a",null]}}     | Variable "$input" got invalid value null at "input.tagIds[1]"; Expected non-nullable type "TagId!" not to be null.
                    {"input":{GIVEN,"saveToDraft":"yes"}}     | Variable "$input" got invalid value "yes" at "input.saveToDraft"; Boolean cannot represent a non boolean value: "yes"
                    {"input":{GIVEN,"assets":[{}]}}           | Variable "$input" got invalid value {} at "input.assets[0]"; Exactly one key must be specified for OneOf type "AssetInput".
                    {"input":{GIVEN,"assets":[{"image":null}]}} | Variable "$input" got invalid value null at "input.assets[0].image"; Field "image" must be non-null.
                    {"input":{"schedulingType":"scheduled","mode":"addToQueue","channelId":"c"}} | Variable "$input" got invalid value "scheduled" at "input.schedulingType"; Value "scheduled" does not exist in "SchedulingType" enum.
                    {"input":{"schedulingType":"automatic","mode":"queue","channelId":"c"}} | Variable "$input" got invalid value "queue" at "input.mode"; Value "queue" does not exist in "ShareMode" enum.
                    {"input":{"schedulingType":"automatic","mode":"addToQueue"}} | Variable "$input" got invalid value { schedulingType: "automatic", mode: "addToQueue" }; Field "channelId" of required type "ChannelId!" was not provided.
                    {"input":{GIVEN,"metadata":{"facebook":{"type":"post","title":"t"}}}} | Variable "$input" got invalid value { type: "post", title: "t" } at "input.metadata.facebook"; Field "title" is not defined by type "FacebookPostMetadataInput". Did you mean "type"?
                    """)
    void badValuesAreNamedWithTheirPlace(String variables, String message) {
        Reply reply = client.send(CREATE, variables.replace("GIVEN", GIVEN));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.messages()).containsExactly(message);
        assertThat(reply.code()).isEqualTo("BAD_USER_INPUT");
        assertThat(reply.json().has("data")).isFalse();
    }

    @Test
    void everyBadValueHasItsEntry() {
        Reply reply = client.send(CREATE, "{\"input\":{\"mode\":\"share\",\"extra\":1}}");

        assertThat(reply.messages())
                .containsExactly(
                        "Variable \"$input\" got invalid value { mode: \"share\", extra: 1 }; Field \"schedulingType\" of required type \"SchedulingType!\" was not provided.",
                        "Variable \"$input\" got invalid value { mode: \"share\", extra: 1 }; Field \"channelId\" of required type \"ChannelId!\" was not provided.",
                        "Variable \"$input\" got invalid value \"share\" at \"input.mode\"; Value \"share\" does not exist in \"ShareMode\" enum. Did you mean the enum value \"shareNow\"?",
                        "Variable \"$input\" got invalid value { mode: \"share\", extra: 1 }; Field \"extra\" is not defined by type \"CreatePostInput\". Did you mean \"text\"?");
    }

    @Test
    void aSingleValueStandsForAListOfOne() {
        Reply reply = client.send(
                CREATE, "{\"input\":{" + GIVEN + ",\"assets\":{\"image\":{\"url\":\"https://m.example/a.jpg\"}}}}");

        assertThat(reply.data("createPost").path("__typename").asText()).isEqualTo("NotFoundError");
    }
}
