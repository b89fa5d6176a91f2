package dev.socialscheduler.backend.graphql.internal.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which complaints mean that a document was refused before it ran, and which are about what was said in it. */
class RefusedDocumentsTest {

    @ParameterizedTest
    @CsvSource({
        "400, GRAPHQL_VALIDATION_FAILED, true",
        "400, GRAPHQL_PARSE_FAILED, true",
        "200, GRAPHQL_VALIDATION_FAILED, true",
        "400, BAD_USER_INPUT, false",
        "400, , false",
        "400, NOT_FOUND, false",
        "500, INTERNAL_SERVER_ERROR, false",
    })
    void some_codes_say_so_whatever_the_words(int status, @Nullable String code, boolean refused) {
        assertThat(RefusedDocuments.isOne(status, code, "Anything", true)).isEqualTo(refused);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Field \"services\" is not defined by type \"ChannelsFiltersInput\".",
                "Field \"ChannelInput.id\" of required type \"ChannelId!\" was not provided.",
                "Field \"channelId\" is not defined by type \"ChannelInput\".",
                "Cannot query field \"handle\" on type \"LinkedInMetadata\".",
                "Cannot query field \"facebookPageName\" on type \"FacebookMetadata\".",
                "Field \"images\" is not defined by type \"AssetInput\". Did you mean \"image\"?",
                "OneOf Input Object \"AssetInput\" must specify exactly one key.",
                "Exactly one key must be specified for OneOf type \"AssetInput\".",
                "Expected type \"AssetsInput\" to be an object.",
                "Value \"customSchedule\" does not exist in \"ShareMode\" enum. Did you mean the enum value"
                        + " \"customScheduled\"?",
                "Cannot query field \"totalCount\" on type \"PostsResults\".",
                "Field \"DeletePostInput.id\" of required type \"PostId!\" was not provided.",
                "Field \"postId\" is not defined by type \"DeletePostInput\".",
                "Cannot query field \"post\" on type \"DeletePostSuccess\".",
                "Value \"deleted\" does not exist in \"PostStatus\" enum.",
                "Value \"approval_pending\" does not exist in \"PostStatus\" enum.",
                "Unknown type \"QueueLimitError\". Did you mean \"QueuePosition\"?",
                "Unknown type \"PostAlreadyExistsError\".",
                "Fragment cannot be spread here as objects of type \"PostActionPayload\" can never be of type"
                        + " \"VoidMutationError\".",
                "Value \"startpage\" does not exist in \"Service\" enum. Did you mean the enum value \"startPage\"?",
                "Cannot query field \"channels\" on type \"Organization\".",
                "Unknown argument \"organizationId\" on field \"Query.channels\".",
                "Cannot query field \"days\" on type \"ScheduleV2\". Did you mean \"day\"?",
                "Field \"channels\" argument \"input\" of type \"ChannelsInput!\" is required, but it was not provided.",
                "Cannot query field \"postsPerWeek\" on type \"PostingGoal\".",
                "Variable \"$status\" got invalid value \"failed\"; Value \"failed\" does not exist in \"PostStatus\" enum.",
                "Cannot query field \"url\" on type \"Asset\".",
                "Fragment cannot be spread here as objects of type \"PostActionPayload\" can never be of type \"Post\".",
                "Variable \"$input\" got invalid value \"scheduled\" at \"input.schedulingType\"; Value \"scheduled\" does"
                        + " not exist in \"SchedulingType\" enum.",
                "Variable \"$input\" got invalid value \"queue\" at \"input.mode\"; Value \"queue\" does not exist in"
                        + " \"ShareMode\" enum.",
                "Field \"title\" is not defined by type \"FacebookPostMetadataInput\". Did you mean \"type\"?",
                "Field \"content\" of required type \"IdeaContentInput!\" was not provided.",
                "Cannot query field \"title\" on type \"Idea\".",
            })
    void complaints_about_names_and_shapes_do_even_without_a_code_of_their_own(String words) {
        assertThat(RefusedDocuments.isOne(400, "GRAPHQL_VALIDATION_FAILED", words, false))
                .isTrue();
        assertThat(RefusedDocuments.isOne(400, "BAD_USER_INPUT", words, false)).isTrue();
        assertThat(RefusedDocuments.isOne(400, null, words, false)).isTrue();
        assertThat(RefusedDocuments.isOne(400, "NOT_FOUND", words, false)).isFalse();
        assertThat(RefusedDocuments.isOne(200, "BAD_USER_INPUT", words, false)).isFalse();
        assertThat(RefusedDocuments.isOne(500, null, words, false)).isFalse();
    }

    @Test
    void status_200_without_a_code_does_if_every_error_refers_to_the_document() {
        String words = "Cannot query field \"title\" on type \"Idea\".";

        assertThat(RefusedDocuments.isOne(200, null, words, true)).isTrue();
        assertThat(RefusedDocuments.isOne(200, null, words, false)).isFalse();
        assertThat(RefusedDocuments.isOne(200, null, "Channel not found", true)).isFalse();
        assertThat(RefusedDocuments.isOne(500, null, words, true)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Variable \"$input\" got invalid value \"x\" at \"input.dueAt\"; DateTime cannot represent value: \"x\"",
                "Int cannot represent non-integer value: \"x\"",
                "String cannot represent a non string value: 1",
                "Variable \"$input\" got invalid value null at \"input.text\"; Expected non-nullable type \"String!\" not"
                        + " to be null.",
                "Query exceeds maximum allowed complexity. Please simplify your query.",
                "Query exceeds maximum allowed depth of 25.",
                "Too many aliases: 31, of 30.",
                "Invalid post: Posts need a text.",
                "Channel not found",
                "",
            })
    void complaints_about_values_and_quantities_do_not(String words) {
        assertThat(RefusedDocuments.isOne(400, "BAD_USER_INPUT", words, false)).isFalse();
        assertThat(RefusedDocuments.isOne(400, null, words, false)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Unknown type \"X\". | Unknown type \"X\". | false",
                "Variable \"$a\" got invalid value \"secret\"; Value \"b\" does not exist."
                        + "| Variable \"$a\" got an invalid value; Value \"b\" does not exist. | true",
                "Variable \"$a\" got invalid value { text: \"se; cret\" } at \"a.b[0].c\"; Field \"d\" is not defined."
                        + "| Variable \"$a\" got an invalid value at \"a.b[0].c\"; Field \"d\" is not defined. | true",
                "Variable \"$a\" got invalid value 1 | Variable \"$a\" got invalid value 1 | false",
            })
    void the_value_that_a_complaint_quotes_is_left_out(String words, String expected, boolean ofVariables) {
        assertThat(RefusedDocuments.withoutValue(words)).isEqualTo(expected);
        assertThat(RefusedDocuments.isOfVariables(expected)).isEqualTo(ofVariables);
    }
}
