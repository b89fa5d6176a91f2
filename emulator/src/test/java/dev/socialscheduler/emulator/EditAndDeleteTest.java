package dev.socialscheduler.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.world.Post;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Left out is not null, and null is not empty. */
class EditAndDeleteTest {
    private static final String CHANNEL = "bluesky:harbour-bakery";
    private static final String IMAGE = "\"assets\":[{\"image\":{\"url\":\"https://m.example/a.jpg\"}}]";

    @RegisterExtension
    static final EmulatorExtension emulator = EmulatorExtension.startingAt(Instant.parse("2026-12-04T08:00:00Z"));

    private final TestClient client = new TestClient(emulator.get());

    private JsonNode withImage() {
        return client.created(
                CHANNEL, "\"mode\":\"addToQueue\",\"text\":\"old\",\"tagIds\":[\"65a1b2c3d47a000000000001\"]," + IMAGE);
    }

    private Post edited(JsonNode post, String fields) {
        JsonNode payload = client.editPost(post.path("id").asText(), fields);
        assertThat(payload.path("__typename").asText())
                .describedAs("%s", payload)
                .isEqualTo("PostActionSuccess");
        return emulator.get().world().post(post.path("id").asText()).orElseThrow();
    }

    private String refusal(String id, String fields) {
        JsonNode payload = client.editPost(id, fields);
        return payload.path("__typename").asText() + ": "
                + payload.path("message").asText();
    }

    @Test
    void whatIsLeftOutStays() {
        Post post = edited(withImage(), "");

        assertThat(post.text()).isEqualTo("old");
        assertThat(post.assets()).hasSize(1);
        assertThat(post.tagIds()).containsExactly("65a1b2c3d47a000000000001");
        assertThat(post.dueAt()).isEqualTo("2026-12-04T11:15:00Z");
    }

    @Test
    void nullAndEmptyClearTheText() {
        assertThat(edited(withImage(), "\"text\":null").text()).isEmpty();
        emulator.get().reset();
        assertThat(edited(withImage(), "\"text\":\"\"").text()).isEmpty();
    }

    @Test
    void anEmptyListClearsMediaAndTags() {
        Post post = edited(withImage(), "\"assets\":[],\"tagIds\":[]");

        assertThat(post.assets()).isEmpty();
        assertThat(post.tagIds()).isEmpty();
        assertThat(post.text()).isEqualTo("old");
    }

    @Test
    void theWholeContentIsCheckedAgain() {
        JsonNode post = withImage();

        assertThat(refusal(post.path("id").asText(), "\"text\":\"\",\"assets\":[]"))
                .isEqualTo("InvalidInputError: Text is required");
        assertThat(emulator.get()
                        .world()
                        .post(post.path("id").asText())
                        .orElseThrow()
                        .text())
                .isEqualTo("old");
    }

    @Test
    void metadataChangesFieldByField() {
        JsonNode post = client.created(
                "threads:harbour-bakery",
                "\"mode\":\"addToQueue\",\"text\":\"t\",\"metadata\":{\"threads\":{\"topic\":\"bread\",\"locationId\":\"7\"}}");
        Post changed = edited(post, "\"metadata\":{\"threads\":{\"topic\":\"cake\"}}");

        assertThat(changed.content().metadata().toString()).isEqualTo("{\"topic\":\"cake\",\"locationId\":\"7\"}");
    }

    @Test
    void aTimeOfOnesOwnReplacesTheSlotAndBack() {
        JsonNode post = client.queued(CHANNEL, "old");

        assertThat(edited(post, "\"mode\":\"customScheduled\",\"dueAt\":\"2026-12-10T10:00:00Z\"")
                        .dueAt())
                .isEqualTo("2026-12-10T10:00:00Z");
        assertThat(edited(post, "\"dueAt\":\"2026-12-11T10:00:00Z\"").dueAt()).isEqualTo("2026-12-11T10:00:00Z");
        assertThat(edited(post, "\"mode\":\"addToQueue\"").dueAt()).isEqualTo("2026-12-04T11:15:00Z");
        assertThat(edited(post, "\"dueAt\":\"2026-12-12T10:00:00Z\"").dueAt()).isEqualTo("2026-12-04T11:15:00Z");
    }

    @Test
    void theSameModeKeepsTheSlot() {
        client.queued(CHANNEL, "first");
        JsonNode post = client.queued(CHANNEL, "second");
        emulator.get().clock().advance(Duration.ofHours(4));

        assertThat(edited(post, "\"mode\":\"addToQueue\",\"schedulingType\":\"automatic\",\"text\":\"new\"")
                        .dueAt())
                .isEqualTo("2026-12-04T16:45:00Z");
    }

    @Test
    void aDraftIsScheduledByAModeAndAPostBecomesADraft() {
        JsonNode draft = client.created(CHANNEL, "\"mode\":\"addToQueue\",\"text\":\"d\",\"saveToDraft\":true");

        assertThat(edited(draft, "\"text\":\"still a draft\"").status().wireName())
                .isEqualTo("draft");
        assertThat(edited(draft, "\"mode\":\"addToQueue\"").status().wireName()).isEqualTo("scheduled");
        Post again = edited(draft, "\"saveToDraft\":true");
        assertThat(again.status().wireName()).isEqualTo("draft");
        assertThat(again.dueAt()).isNull();
        assertThat(edited(draft, "\"mode\":\"shareNow\"").status().wireName()).isEqualTo("sent");
    }

    @Test
    void approvalIsAskedForAndTakenBack() {
        JsonNode draft = client.created(
                "linkedin:northwind-cycling-club", "\"mode\":\"addToQueue\",\"text\":\"d\",\"saveToDraft\":true");

        assertThat(edited(draft, "\"approvalChange\":\"request\"").status().wireName())
                .isEqualTo("needs_approval");
        assertThat(edited(draft, "\"approvalChange\":\"request\"").status().wireName())
                .isEqualTo("needs_approval");
        assertThat(edited(draft, "\"approvalChange\":\"revert\"").status().wireName())
                .isEqualTo("draft");
        assertThat(refusal(client.queued(CHANNEL, "x").path("id").asText(), "\"approvalChange\":\"request\""))
                .isEqualTo("InvalidInputError: The posting policy of this channel does not require approval");
    }

    @Test
    void aSentPostAndAnUnknownOneCannotBeEdited() {
        assertThat(refusal("65a1b2c3d4b0000000000001", "\"text\":\"new\""))
                .isEqualTo("InvalidInputError: A post that was sent cannot be edited");
        assertThat(refusal("000000000000000000000000", "\"text\":\"new\"")).isEqualTo("NotFoundError: Post not found");
        assertThat(refusal("65a1b2c3d4b0000000000009", "\"text\":\"new\""))
                .isEqualTo("UnauthorizedError: Not authorized to access this post");
    }

    @Test
    void deletingAgainIsNotFound() {
        String mutation = "mutation { deletePost(input: {id: \""
                + client.queued(CHANNEL, "x").path("id").asText()
                + "\"}) { __typename ... on DeletePostSuccess { id } ... on VoidMutationError { message } } }";

        assertThat(client.send(mutation).data("deletePost").toString())
                .isEqualTo("{\"__typename\":\"DeletePostSuccess\",\"id\":\"e0ca11ab1e5eed0000000001\"}");
        assertThat(client.send(mutation).data("deletePost").toString())
                .isEqualTo("{\"__typename\":\"VoidMutationError\",\"message\":\"Post not found\"}");
    }

    @Test
    void withoutTypenameAFailureIsJustItsMessage() {
        assertThat(client.send("mutation { deletePost(input: {id: \"x\"}) { ... on MutationError { message } } }")
                        .text())
                .isEqualTo("{\"data\":{\"deletePost\":{\"message\":\"Post not found\"}}}");
    }
}
