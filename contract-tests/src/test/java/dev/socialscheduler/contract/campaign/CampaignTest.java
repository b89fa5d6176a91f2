package dev.socialscheduler.contract.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.emulator.faults.Fault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Nothing is lost and nothing is there twice, whatever goes wrong: the short run of every build. */
class CampaignTest {

    private static final int POSTS = Integer.getInteger("campaign.posts", 240);

    /** Too rare for a short run, since they cost real time. */
    private static final Set<Fault.Kind> RARE = EnumSet.of(Fault.Kind.STALL, Fault.Kind.SLOW);

    @Test
    void nothing_is_lost_and_nothing_is_there_twice_over_any_backend() throws Exception {
        List<Row> rows = new ArrayList<>();
        for (Door door : Door.values()) {
            rows.add(new Campaign(door, Manner.OURS, Table.SEED, POSTS, false).run());
            rows.add(new Campaign(door, Manner.NAIVE, Table.SEED, POSTS, false).run());
        }
        Table.print(rows);
        TreeSet<String> faults = new TreeSet<>();
        rows.forEach(row -> faults.addAll(row.faults()));

        rows.stream().filter(row -> !row.campaign().isNaive()).forEach(Table::assertClean);
        assertThat(faults)
                .containsAll(Arrays.stream(Fault.Kind.values())
                        .filter(kind -> !RARE.contains(kind))
                        .map(Enum::name)
                        .toList());
    }

    @Test
    void nor_when_the_service_dies_in_the_middle_and_comes_back() throws Exception {
        List<Row> rows = new ArrayList<>();
        for (Door door : Door.values()) {
            rows.add(new Campaign(door, Manner.OURS, Table.SEED + 1, POSTS / 2, true).run());
        }
        Table.print(rows);
        rows.forEach(Table::assertClean);
    }
}
