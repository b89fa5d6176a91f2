package dev.socialscheduler.backend.support.internal.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedOwnershipTest {

    private static final URI HERE = URI.create("https://here.example/");
    private static final URI THERE = URI.create("https://there.example/");

    private final List<SharedOwnership.Share> shares = new ArrayList<>();
    private final int before = SharedOwnership.size();

    private SharedOwnership.Share share(URI endpoint, String credential) {
        SharedOwnership.Share share = SharedOwnership.of(endpoint, credential);
        shares.add(share);
        return share;
    }

    @AfterEach
    void nothing_is_left() {
        shares.forEach(SharedOwnership.Share::release);
        assertThat(SharedOwnership.size()).isEqualTo(before);
    }

    @Test
    void the_same_account_has_one_ownership() {
        assertThat(share(HERE, "key").ownership()).isSameAs(share(HERE, "key").ownership());
    }

    @Test
    void other_endpoints_credentials_and_lone_schedulers_have_their_own() {
        PostOwnership one = share(HERE, "key").ownership();

        assertThat(share(THERE, "key").ownership()).isNotSameAs(one);
        assertThat(share(HERE, "other").ownership()).isNotSameAs(one);
        assertThat(SharedOwnership.alone().ownership())
                .isNotSameAs(SharedOwnership.alone().ownership());
    }

    @Test
    void only_the_last_release_forgets_it() {
        SharedOwnership.Share first = share(HERE, "key");
        SharedOwnership.Share second = share(HERE, "key");
        first.release();
        first.release();

        assertThat(share(HERE, "key").ownership()).isSameAs(second.ownership());
        shares.forEach(SharedOwnership.Share::release);
        assertThat(SharedOwnership.size()).isEqualTo(before);
        assertThat(share(HERE, "key").ownership()).isNotSameAs(second.ownership());
    }

    @Test
    void many_threads_open_and_close_it() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        SharedOwnership.Share kept = share(HERE, "key");
        try {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < 2_000; i++) {
                all.add(threads.submit(() -> {
                    SharedOwnership.Share share = SharedOwnership.of(HERE, "key");
                    boolean isSame = share.ownership() == kept.ownership();
                    share.release();
                    return isSame;
                }));
            }
            for (Future<Boolean> same : all) {
                assertThat(same.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
