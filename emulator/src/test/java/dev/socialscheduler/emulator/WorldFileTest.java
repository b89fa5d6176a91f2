package dev.socialscheduler.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.Connection;
import dev.socialscheduler.emulator.world.Network;
import dev.socialscheduler.emulator.world.PostStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldFileTest {
    private static final String SMALL = """
            {
              "accounts": [
                {"id": "a00000000000000000000001", "email": "a@x.example", "name": "A", "timezone": "Europe/Paris", "plan": "essentials", "keys": ["k"]}
              ],
              "organizations": [{"id": "b00000000000000000000001", "account": "a00000000000000000000001", "name": "B"}],
              "channels": [
                {"id": "c00000000000000000000001", "organization": "b00000000000000000000001", "service": "threads", "name": "c", "timezone": "Asia/Tokyo", "schedule": {"mon": ["09:00"]}}
              ],
              "posts": [
                {"id": "d00000000000000000000001", "channel": "c00000000000000000000001", "status": "scheduled", "text": "t"}
              ],
              "maton": [
                {"keys": ["m"], "connections": [{"id": "00000000-0000-4000-8000-00000000000a", "status": "ACTIVE"}]}
              ]
            }
            """;

    @TempDir
    Path folder = Path.of("");

    private EmulatorOptions options(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("world.json"), json);
        return EmulatorOptions.builder()
                .world(file)
                .startAt(Instant.parse("2026-12-04T08:00:00Z"))
                .build();
    }

    @Test
    void aWorldOfOnesOwnIsServed() throws IOException {
        try (Emulator emulator = Emulator.start(options(SMALL))) {
            assertThat(emulator.graphQlKey()).isEqualTo("k");
            assertThat(emulator.world().channel("threads:c").network()).isEqualTo(Network.THREADS);
            assertThat(emulator.world().posts().get(0).dueAt()).isEqualTo("2026-12-07T00:00:00Z");
            assertThat(new TestClient(emulator).send("{ account { email } }").header("RateLimit-Policy"))
                    .anyMatch(policy -> policy.startsWith("\"7500-in-30days\""));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    "name": "c",          | "name": "c", "colour": "red", | channels[0].colour: unknown field; expected one of [approvalRequired, boards, createdAgo, dailyLimit, disconnected, displayName, id, locked, maxCharacters, name, organization, pausedDays, queuePaused, schedule, serverUrl, service, serviceId, subscription, timezone, type]
                    Asia/Tokyo            | Asia/Tokio                    | channels[0].timezone: 'Asia/Tokio' is not an IANA time zone
                    c00000000000000000000001", "organization" | a00000000000000000000001", "organization" | channels[0].id: 'a00000000000000000000001' is used twice
                    d00000000000000000000001 | d1                         | posts[0].id: 'd1' is not 24 hexadecimal digits
                    "service": "threads"  | "service": "friendster"       | channels[0].service: unknown value 'friendster'
                    "status": "scheduled" | "status": "sent"              | posts[0].sentAgo: is required for a sent post
                    "keys": ["k"]         | "keys": ["k"], "v1Tokens": ["k"] | accounts[0].v1Tokens: the same key is given to two accounts
                    "text": "t"           | "text": "t", "native": true   | posts[0].native: only a sent post can be native to its network
                    "name": "B"           | "title": "B"                  | organizations[0].name: is required
                    "text": "t"           | "text": 7                     | posts[0].text: expected a string, but found 7
                    "text": "t"           | "text": "t", "dueIn": "soon"  | posts[0].dueIn: 'soon' is not a duration such as PT36H or P2D
                    ["09:00"]             | ["9 o'clock"]                 | channels[0].schedule.mon: '9 o'clock' is not a time of day such as 09:30
                    ["09:00"]             | ["25:00"]                     | channels[0].schedule.mon: '25:00' is not a time of day such as 09:30
                    "account": "a00000000000000000000001" | "account": "f00000000000000000000001" | organizations[0].account: nothing above it in the file has the id 'f00000000000000000000001'
                    "channel": "c00000000000000000000001" | "channel": "b00000000000000000000001" | posts[0].channel: no channel has the id 'b00000000000000000000001'
                    "keys": ["m"]         | "keys": []                    | maton[0].keys: at least one key is required
                    "keys": ["m"]         | "keys": ["k"]                 | maton[0].keys: the same key is given to two accounts
                    "keys": ["m"]         | "keys": ["m"], "limit": 9     | maton[0].limit: unknown field; expected one of [connections, keys, newConnectionsLeadTo]
                    "keys": ["m"]         | "keys": ["m"], "newConnectionsLeadTo": "b00000000000000000000001" | maton[0].newConnectionsLeadTo: no account has the id 'b00000000000000000000001'
                    "status": "ACTIVE"    | "status": "active"            | maton[0].connections[0].status: unknown value 'active'
                    "status": "ACTIVE"    | "app": "buffer"               | maton[0].connections[0].status: is required
                    "status": "ACTIVE"    | "status": "PENDING", "expired": true | maton[0].connections[0].expired: only an active connection can be expired
                    "status": "ACTIVE"    | "status": "ACTIVE", "method": "api" | maton[0].connections[0].method: unknown value 'api'
                    "status": "ACTIVE"    | "status": "ACTIVE", "since": 1 | maton[0].connections[0].since: unknown field; expected one of [account, app, createdAgo, expired, id, method, status]
                    "status": "ACTIVE"    | "status": "ACTIVE", "account": "f" | maton[0].connections[0].account: no account has the id 'f'
                    00000000-0000-4000-8000-00000000000a | 00000000-0000-4000-8000-00000000000A | maton[0].connections[0].id: '00000000-0000-4000-8000-00000000000A' is not a lower-case UUID
                    "plan": "essentials"  | "plan": "gold"                | plan must be one of free, essentials, team, but was 'gold'
                    """)
    void aFaultIsNamedWithItsPlace(String old, String changed, String message) throws IOException {
        assertThat(SMALL).contains(old);
        EmulatorOptions options = options(SMALL.replace(old, changed));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Emulator.start(options))
                .withMessage("World file " + folder.resolve("world.json") + ": " + message);
    }

    @Test
    void aConnectionNeedsAnAccountWithAKey() throws IOException {
        String other =
                "{\"id\": \"a00000000000000000000002\", \"email\": \"b@x.example\", \"name\": \"B\", \"timezone\": \"Europe/Paris\"}";
        String json = SMALL.replace("\"keys\": [\"k\"]}", "\"keys\": [\"k\"]}, " + other)
                .replace("\"status\": \"ACTIVE\"", "\"status\": \"ACTIVE\", \"account\": \"a00000000000000000000002\"");
        EmulatorOptions options = options(json);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Emulator.start(options))
                .withMessageEndingWith(
                        "maton[0].connections[0].account: account 'a00000000000000000000002' has no key that a connection could use");
    }

    @Test
    void aConnectionThatIsUsedTwiceIsNamed() throws IOException {
        String connection = "{\"id\": \"00000000-0000-4000-8000-00000000000a\", \"status\": \"ACTIVE\"}";
        EmulatorOptions options = options(SMALL.replace(connection, connection + ", " + connection));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Emulator.start(options))
                .withMessageEndingWith(
                        "maton[0].connections[1].id: '00000000-0000-4000-8000-00000000000a' is used twice");
    }

    @Test
    void whatAConnectionDoesNotSayIsFilledIn() throws IOException {
        try (Emulator emulator = Emulator.start(options(SMALL))) {
            assertThat(emulator.matonKey()).isEqualTo("m");
            assertThat(emulator.world().connections())
                    .containsExactly(new Connection(
                            "00000000-0000-4000-8000-00000000000a",
                            "maton-1",
                            "a00000000000000000000001",
                            "buffer",
                            Connection.Status.ACTIVE,
                            Connection.Method.API_KEY,
                            Instant.parse("2025-10-30T08:00:00Z"),
                            Instant.parse("2025-10-30T08:00:00Z"),
                            false,
                            false));
            assertThat(emulator.world().matonAccounts()).hasToString("[MatonAccount[maton-1]]");
        }
    }

    @Test
    void aWorldNeedsNoGateway() throws IOException {
        try (Emulator emulator = Emulator.start(options(SMALL.replaceAll("(?s),\\s*\"maton\": .*", "}")))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            EmulatorMain.announce(emulator, new PrintStream(out, true, StandardCharsets.UTF_8));

            assertThat(emulator.world().connections()).isEmpty();
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .contains("export BUFFER_API_KEY=k")
                    .doesNotContain("MATON");
            assertThatIllegalStateException()
                    .isThrownBy(emulator::matonKey)
                    .withMessage("no account at the gateway: the world file has no list \"maton\"");
        }
    }

    @Test
    void whatIsNotJsonIsNamedWithItsLine() throws IOException {
        EmulatorOptions options = options("{\n  \"accounts\": [}");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Emulator.start(options))
                .withMessageStartingWith("World file " + folder.resolve("world.json") + " is not valid JSON: ")
                .withMessageContaining("(line 2, column ");
    }

    @Test
    void aMissingFileIsNamed() {
        Path missing = folder.resolve("missing.json");

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Emulator.start(EmulatorOptions.builder().world(missing).build()))
                .withMessageStartingWith("World file " + missing + " cannot be read: ");
    }

    @Test
    void theDefaultWorldIsVaried() {
        try (Emulator emulator = Emulator.start()) {
            assertThat(emulator.world().channels()).hasSize(16);
            assertThat(emulator.world().channels())
                    .extracting(Channel::network)
                    .contains(
                            Network.TWITTER,
                            Network.MASTODON,
                            Network.THREADS,
                            Network.BLUESKY,
                            Network.FACEBOOK,
                            Network.INSTAGRAM,
                            Network.TIKTOK,
                            Network.PINTEREST,
                            Network.YOUTUBE,
                            Network.GOOGLE_BUSINESS,
                            Network.LINKEDIN);
            assertThat(emulator.world().channels().stream().map(Channel::zone).distinct())
                    .hasSizeGreaterThan(8);
            assertThat(emulator.world().posts())
                    .extracting(post -> post.status())
                    .contains(PostStatus.SENT, PostStatus.SCHEDULED, PostStatus.DRAFT);
            assertThat(emulator.world().organizations()).hasSize(3);
        }
    }
}
