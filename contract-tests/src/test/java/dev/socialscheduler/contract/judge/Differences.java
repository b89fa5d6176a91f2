package dev.socialscheduler.contract.judge;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.ShareMode;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a post that was returned has otherwise than it was asked for. */
final class Differences {

    private static final Pattern LINK = Pattern.compile("\\S+\\.\\S*/\\S*");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private Differences() {}

    static List<String> of(NewPost asked, Post returned) {
        List<String> all = new ArrayList<>();
        if (!plain(asked.text()).equals(plain(returned.text()))) {
            all.add("text \"" + returned.text() + "\" instead of \"" + asked.text() + "\"");
        }
        if (asked.shareMode() instanceof ShareMode.CustomScheduled custom
                && !asked.draft()
                && !isSameMinute(custom.dueAt(), returned.dueAt())) {
            all.add("due at " + returned.dueAt() + " instead of " + custom.dueAt());
        }
        if (asked.draft() != (returned.status() == PostStatus.DRAFT)) {
            all.add("status " + returned.status() + ", draft " + asked.draft());
        }
        if (asked.assets().size() != returned.assets().size()) {
            all.add(returned.assets().size() + " assets instead of "
                    + asked.assets().size());
        }
        return all;
    }

    /** The provider may trim texts and shorten links, which is documented and no difference. */
    private static String plain(String text) {
        String folded = Normalizer.normalize(text, Form.NFKC);
        return SPACE.matcher(LINK.matcher(folded).replaceAll("link"))
                .replaceAll(" ")
                .strip();
    }

    private static boolean isSameMinute(Instant asked, @Nullable Instant returned) {
        return returned != null
                && asked.truncatedTo(ChronoUnit.MINUTES).equals(returned.truncatedTo(ChronoUnit.MINUTES));
    }
}
