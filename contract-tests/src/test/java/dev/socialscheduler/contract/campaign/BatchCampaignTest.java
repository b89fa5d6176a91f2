package dev.socialscheduler.contract.campaign;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing is lost and nothing is there twice where many posts share a request, whatever goes wrong: the short run. */
class BatchCampaignTest {

    private static final int POSTS = Integer.getInteger("campaign.posts", 480);

    @Test
    void nothing_is_lost_and_nothing_is_there_twice_where_posts_share_requests() throws Exception {
        List<Row> rows = new ArrayList<>();
        for (Door door : Door.values()) {
            rows.add(new Campaign(door, Manner.BATCHES, Table.SEED, POSTS, false).run());
        }
        Table.print(rows);
        rows.forEach(Table::assertClean);
    }

    @Test
    @Tag("long")
    void nor_when_the_service_dies_in_the_middle_and_comes_back() throws Exception {
        List<Row> rows = new ArrayList<>();
        for (Door door : Door.values()) {
            rows.add(new Campaign(door, Manner.BATCHES, Table.SEED + 1, POSTS, true).run());
        }
        Table.print(rows);
        rows.forEach(Table::assertClean);
    }
}
