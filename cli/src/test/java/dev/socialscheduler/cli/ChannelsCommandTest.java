package dev.socialscheduler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChannelsCommandTest extends EmulatedTest {

    @Test
    void channels_of_all_organizations_are_listed_with_their_problems() {
        assertThat(cli().run("channels", "--network", "instagram,x").lines())
                .containsExactly(
                        " Network   | Name              | ID                       | Time zone         | Organization             "
                                + "| Needs attention",
                        "-----------+-------------------+--------------------------+-------------------+--------------------------"
                                + "+----------------------------",
                        " instagram | harbour.bakery    | 65a1b2c3d4c0000000000003 | Europe/Copenhagen | 65a1b2c3d401000000000001 |",
                        " twitter   | northwind-cycling | 65a1b2c3d4c0000000000009 | America/New_York  | 65a1b2c3d401000000000002 |",
                        " instagram | northwind.cycling | 65a1b2c3d4c000000000000c | Australia/Sydney  | "
                                + "65a1b2c3d401000000000002 | disconnected: reconnect it");
    }

    @Test
    void the_configured_organization_is_meant_unless_another_is_named() {
        assertThat(bakery().run("channels", "--network", "instagram").lines()).hasSize(3);
        assertThat(bakery().run("channels", "--network", "instagram", "--organization", "65a1b2c3d401000000000002")
                        .done())
                .contains("northwind.cycling")
                .doesNotContain("harbour");
    }

    @Test
    void json_is_for_programs() {
        assertThat(cli().run("channels", "--network", "pinterest", "--output", "json")
                        .done())
                .isEqualToNormalizingNewlines("""
                        [ {
                          "id" : "65a1b2c3d4c0000000000006",
                          "organizationId" : "65a1b2c3d401000000000001",
                          "network" : "pinterest",
                          "type" : "profile",
                          "name" : "harbour-bakery-boards",
                          "displayName" : "Harbour Bakery boards",
                          "timezone" : "America/New_York",
                          "problems" : [ ],
                          "boards" : [ {
                            "serviceId" : "board-sourdough",
                            "name" : "Sourdough"
                          }, {
                            "serviceId" : "board-cakes",
                            "name" : "Cakes"
                          } ]
                        } ]
                        """);
    }

    @Test
    void an_unknown_network_is_answered_with_the_known_ones() {
        cli().run("channels", "--network", "myspace")
                .failed(
                        2,
                        "Unknown network \"myspace\".",
                        "Use one of instagram, facebook, twitter, linkedin, pinterest, tiktok, googlebusiness, "
                                + "startPage, mastodon, youtube, threads, bluesky, substack, whatsapp.",
                        "command line; nothing was changed");
    }
}
