package dev.socialscheduler.contract.pact;

import static dev.socialscheduler.contract.pact.Fields.anyText;
import static dev.socialscheduler.contract.pact.Fields.exactly;
import static dev.socialscheduler.contract.pact.Fields.list;
import static dev.socialscheduler.contract.pact.Fields.number;
import static dev.socialscheduler.contract.pact.Fields.object;
import static dev.socialscheduler.contract.pact.Fields.time;
import static dev.socialscheduler.contract.pact.Fields.truth;

/** What is said to one network, as all dialects spell it in a request, and as those of Buffer tell it. */
final class MetadataFields {

    private MetadataFields() {}

    /** What is sent under {@code metadata}. */
    static Fields sent(NetworkPost post) {
        return switch (post) {
            case BLUESKY_LINK -> object("bluesky", object("linkAttachment", page()));
            case FACEBOOK_POST -> object("facebook", type("post").and(anyText("firstComment", "More in the shop")));
            case FACEBOOK_ANNOTATED -> object("facebook", type("post").and(list("annotations", annotation())));
            case GOOGLE_NEWS -> google("whats_new", "detailsWhatsNew", news());
            case GOOGLE_OFFER -> google("offer", "detailsOffer", offer());
            case GOOGLE_EVENT -> google("event", "detailsEvent", event());
            case INSTAGRAM_POST -> object("instagram", instagramPost());
            case INSTAGRAM_STORY -> object("instagram", instagramStory());
            case LINKEDIN -> object("linkedin", anyText("firstComment", "More on our page"));
            case LINKEDIN_ANNOTATED -> object("linkedin", list("annotations", mention()));
            case MASTODON -> object("mastodon", anyText("spoilerText", "Contains gluten"));
            case PINTEREST -> object("pinterest", pin().and(anyText("boardServiceId", "board-sourdough")));
            case THREADS -> object("threads", threads());
            case TIKTOK -> object("tiktok", anyText("title", "Rye"));
            case TWITTER_MADE_BY_A_MACHINE -> object("twitter", truth("isAiGenerated", true));
            case YOUTUBE -> object("youtube", youTube().and(anyText("categoryId", "22")));
        };
    }

    /** What is told under {@code metadata}. */
    static Fields told(NetworkPost post) {
        return switch (post) {
            case BLUESKY_LINK -> PostBody.metadata("Bluesky", object("linkAttachment", page()));
            case FACEBOOK_POST ->
                PostBody.metadata("Facebook", type("post").and(anyText("firstComment", "More in the shop")));
            case FACEBOOK_ANNOTATED ->
                PostBody.metadata("Facebook", type("post").and(list("annotations", annotation())));
            case GOOGLE_NEWS -> googleTold("whats_new", "WhatsNew", news());
            case GOOGLE_OFFER -> googleTold("offer", "Offer", offer());
            case GOOGLE_EVENT -> googleTold("event", "Event", event());
            case INSTAGRAM_POST -> PostBody.metadata("Instagram", instagramPost());
            case INSTAGRAM_STORY -> PostBody.metadata("Instagram", instagramStory());
            case LINKEDIN -> PostBody.metadata("LinkedIn", anyText("firstComment", "More on our page"));
            case LINKEDIN_ANNOTATED -> PostBody.metadata("LinkedIn", Fields.NONE);
            case MASTODON -> PostBody.metadata("Mastodon", anyText("spoilerText", "Contains gluten"));
            case PINTEREST ->
                PostBody.metadata("Pinterest", pin().and(object("board", anyText("serviceId", "board-sourdough"))));
            case THREADS -> PostBody.metadata("Threads", threads());
            case TIKTOK -> PostBody.metadata("Tiktok", anyText("title", "Rye"));
            case TWITTER_MADE_BY_A_MACHINE -> PostBody.metadata("Twitter", truth("isAiGenerated", true));
            case YOUTUBE ->
                PostBody.metadata("Youtube", youTube().and(object("category", anyText("categoryId", "22"))));
        };
    }

    static Fields page() {
        return Spelling.url(Examples.PAGE);
    }

    static Fields type(String word) {
        return exactly("type", word);
    }

    private static Fields google(String type, String key, Fields details) {
        return object("google", type(type).and(anyText("title", "Rye")).and(object(key, details)));
    }

    private static Fields googleTold(String type, String kind, Fields details) {
        Fields member = exactly("__typename", "GoogleBusiness" + kind + "MetaData");
        return PostBody.metadata(
                "GoogleBusiness", type(type).and(anyText("title", "Rye")).and(object("details", member.and(details))));
    }

    private static Fields news() {
        return exactly("button", "learn_more").and(anyText("link", "https://example.com/rye"));
    }

    private static Fields offer() {
        return anyText("title", "Two for one")
                .and(time("startDate", "2026-12-01T14:00:00.000Z"))
                .and(time("endDate", "2026-12-24T12:00:00.000Z"))
                .and(anyText("code", "RYE2"))
                .and(anyText("link", "https://example.com/offer"))
                .and(anyText("terms", "One a person"));
    }

    private static Fields event() {
        return anyText("title", "Open bakery")
                .and(time("startDate", "2026-12-01T14:00:00.000Z"))
                .and(time("endDate", "2026-12-01T18:00:00.000Z"))
                .and(truth("isFullDayEvent", false))
                .and(exactly("button", "book"))
                .and(anyText("link", "https://example.com/open"));
    }

    private static Fields annotation() {
        return anyText("content", "123")
                .and(numbers("indices", 0, 5))
                .and(anyText("text", "Fresh"))
                .and(anyText("url", "https://facebook.example/123"));
    }

    private static Fields numbers(String name, int... values) {
        return object -> object.array(name, array -> {
            for (int value : values) {
                array.numberValue(value);
            }
        });
    }

    private static Fields mention() {
        return anyText("id", "1")
                .and(anyText("link", "https://linkedin.example/1"))
                .and(anyText("entity", "urn:li:organization:1"))
                .and(anyText("vanityName", "bakery"))
                .and(anyText("localizedName", "Bakery"))
                .and(number("start", 0))
                .and(number("length", 5));
    }

    private static Fields instagramPost() {
        return type("post")
                .and(truth("shouldShareToFeed", true))
                .and(anyText("firstComment", "More in the shop"))
                .and(anyText("link", "https://example.com/link"))
                .and(object("geolocation", anyText("id", "4711").and(anyText("text", "Harbour"))));
    }

    private static Fields instagramStory() {
        Fields stickers = anyText("text", "New")
                .and(anyText("music", "A waltz"))
                .and(anyText("products", "Rye"))
                .and(anyText("topics", "#bread"))
                .and(anyText("other", "A poll"));
        return type("story").and(truth("shouldShareToFeed", false)).and(object("stickerFields", stickers));
    }

    private static Fields pin() {
        return anyText("title", "Rye").and(anyText("url", "https://example.com/rye"));
    }

    private static Fields threads() {
        return type("post")
                .and(anyText("topic", "bread"))
                .and(anyText("locationId", "4711"))
                .and(anyText("locationName", "Harbour"));
    }

    private static Fields youTube() {
        return anyText("title", "Rye")
                .and(exactly("privacy", "unlisted"))
                .and(exactly("license", "youtube"))
                .and(truth("notifySubscribers", false))
                .and(truth("embeddable", true))
                .and(truth("madeForKids", false));
    }
}
