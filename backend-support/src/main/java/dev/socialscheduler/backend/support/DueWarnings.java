package dev.socialscheduler.backend.support;

import dev.socialscheduler.Asset;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.ShareMode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Warns of addresses that may be gone when the post goes out: the provider reads media only then, so an address that is
 * signed for an hour fails hours later, with nobody watching.
 */
final class DueWarnings {

    private DueWarnings() {}

    static void check(NewPost post, Violations found) {
        boolean isNow = post.shareMode() instanceof ShareMode.ShareNow;
        if (isNow) {
            return;
        }
        Instant dueAt = post.shareMode() instanceof ShareMode.CustomScheduled custom ? custom.dueAt() : null;
        List<Asset> assets = post.assets();
        for (int i = 0; i < assets.size(); i++) {
            check("assets[" + i + "].url", assets.get(i).url(), Optional.ofNullable(dueAt), found);
        }
    }

    private static void check(String path, URI url, Optional<Instant> dueAt, Violations found) {
        SignedUrl signed = SignedUrl.of(url);
        Optional<Instant> expires = signed.expires();
        boolean lasts =
                expires.isPresent() && dueAt.isPresent() && expires.get().isAfter(dueAt.get());
        if (signed.isSigned() && !lasts) {
            found.warn(
                    path,
                    expires.map(end -> "This address expires at " + end + "; media are read when the post goes out.")
                            .orElse("This address is signed and may expire; media are read when the post goes out."));
        }
    }
}
