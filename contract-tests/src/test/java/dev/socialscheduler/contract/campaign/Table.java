package dev.socialscheduler.contract.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What came of campaigns, for people and for tests. */
final class Table {

    /** What everything follows from: {@code -Dcampaign.seed=…}. */
    static final long SEED = Long.getLong("campaign.seed", 20_261_121L);

    private Table() {}

    static void print(List<Row> rows) {
        StringBuilder table = new StringBuilder("\nFault campaign, -Dcampaign.seed=" + SEED + "\n" + Row.header());
        rows.forEach(table::append);
        System.out.println(table);
    }

    /** The library has lost nothing, made nothing twice without a word, and told nothing that is not so. */
    static void assertClean(Row row) {
        assertThat(row.complaints()).as("seed %s, %s", SEED, row).isEmpty();
        assertThat(row.balance().lost() + row.balance().silent() + row.balance().wrong())
                .isZero();
    }
}
