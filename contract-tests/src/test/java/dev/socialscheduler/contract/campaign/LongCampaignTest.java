package dev.socialscheduler.contract.campaign;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same as in every build, at length: {@code mvn verify -Plong}, or see contract-tests/README.md. */
@Tag("long")
class LongCampaignTest {

    private static final int POSTS = Integer.getInteger("campaign.posts", 10_000);

    @Test
    void ten_thousand_posts_over_each_backend_are_neither_lost_nor_there_twice() throws Exception {
        List<Row> rows = new ArrayList<>();
        for (Door door : Door.values()) {
            rows.add(new Campaign(door, Manner.OURS, Table.SEED, POSTS, false).run());
            rows.add(new Campaign(door, Manner.OURS, Table.SEED + 1, POSTS, true).run());
            rows.add(new Campaign(door, Manner.BATCHES, Table.SEED, POSTS, false).run());
            rows.add(new Campaign(door, Manner.BATCHES, Table.SEED + 1, POSTS, true).run());
            rows.add(new Campaign(door, Manner.NAIVE, Table.SEED, POSTS, false).run());
            Table.print(rows);
        }
        rows.stream().filter(row -> !row.campaign().isNaive()).forEach(Table::assertClean);
    }
}
