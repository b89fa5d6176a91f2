package dev.socialscheduler.contract.quota;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.emulator.world.Plan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Writes the table of docs/quota.md to the output: see there for the command. */
@Tag("long")
class LongQuotaTest {

    private static final int[] POSTS = {1_000, 10_000, 100_000};

    /** Calendars that take up to so many requests are driven through the library, and must cost what was computed. */
    private static final int DRIVEN = Integer.getInteger("quota.driven", 1_500);

    @Test
    void what_calendars_cost_on_each_plan() {
        QuotaTable table = new QuotaTable();
        for (Plan plan : Plan.values()) {
            for (int posts : POSTS) {
                for (int batch : new int[] {1, 30}) {
                    add(new Calendar(plan, posts, batch, false), table);
                    add(new Calendar(plan, posts, batch, true), table);
                }
            }
        }
        table.print();
    }

    private static void add(Calendar calendar, QuotaTable table) {
        Spent computed = ComputedQuota.of(calendar);
        boolean isDriven = computed.requests() <= DRIVEN;
        if (isDriven) {
            assertThat(DrivenQuota.run(calendar)).as("%s", calendar).isEqualTo(computed);
        }
        table.add(calendar, computed, isDriven);
    }
}
