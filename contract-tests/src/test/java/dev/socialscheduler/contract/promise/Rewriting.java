package dev.socialscheduler.contract.promise;

import dev.socialscheduler.testsupport.proxy.ProxyFaults;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Kinds 7 and 8: the provider stores other texts and addresses than it was given. */
final class Rewriting {

    private static final String MARK = "k00001x";

    private Rewriting() {}

    static List<Case> cases() {
        List<Case> all = new ArrayList<>();
        all.add(text(
                "a no-break space at the end is trimmed",
                MARK + " bread\u00a0",
                text -> text.replaceAll("\u00a0$", "")));
        all.add(text(
                "a no-break space becomes a space",
                MARK + " bread\u00a0and butter",
                text -> text.replace('\u00a0', ' ')));
        all.add(text("a zero-width space is dropped", MARK + " bread\u200bs", text -> text.replace("\u200b", "")));
        all.add(text(
                "a decomposed letter is composed", MARK + " Cafe\u0301", text -> text.replace("e\u0301", "\u00e9")));
        all.add(text("a wide letter becomes a plain one", MARK + " \uff21pple", text -> text.replace("\uff21", "A")));
        all.add(text(
                "an ampersand becomes an entity", MARK + " bread & butter", text -> text.replace(" & ", " &amp; ")));
        all.add(text(
                "a link without a scheme is shortened",
                MARK + " www.example.com/a",
                text -> text.replace("www.example.com/a", "buff.ly/x")));
        all.add(text(
                "a link in capitals is shortened",
                MARK + " HTTPS://Example.com/A?b",
                text -> text.replace("HTTPS://Example.com/A?b", "https://buff.ly/x")));
        all.add(text("line ends become others", MARK + " bread\r\nand butter", text -> text.replace("\r\n", "\n")));
        all.add(text("something is added that nobody expects", MARK + " bread", text -> text + " via our app"));
        all.add(Case.of(7, "a no-break space is dropped, and the post goes out at once", court -> {
            court.natureOfBodies(body -> body.replace("\u00a0", ""));
            return court.trial(court.immediate(MARK + " bread\u00a0"), MARK, ProxyFaults.lost());
        }));
        all.add(Case.of(8, "the only picture gets another address", court -> {
            court.natureOfBodies(body -> body.replace("https://example.com/", "https://images.example.net/stored-"));
            return court.trial(court.picture("", MARK + ".jpg"), MARK, ProxyFaults.lost());
        }));
        return all;
    }

    private static Case text(String name, String text, UnaryOperator<String> change) {
        return Case.of(7, name, court -> {
            court.natureOfBodies(Json.posts(post -> {
                String stored = post.path("text").asText();
                if (stored.contains(MARK)) {
                    post.put("text", change.apply(stored));
                }
            }));
            return court.trial(court.post(text), MARK, ProxyFaults.lost());
        });
    }
}
