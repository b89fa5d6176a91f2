package dev.socialscheduler.contract.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.contract.judge.Finding;
import dev.socialscheduler.contract.judge.Verdict;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many creates, spoiled by chance through the proxy: {@code -Dcampaign.seed=…} gives the sequence of the faults. */
class JudgedCampaignTest {

    private static final long SEED = Long.getLong("campaign.seed", 20_261_201L);
    private static final int POSTS = Integer.getInteger("campaign.posts", 200);
    private static final int MANY = Integer.getInteger("campaign.posts", 10_000);

    private static void judge(JudgedCampaign campaign) throws Exception {
        Map<String, Finding> findings = campaign.run();
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        Map<String, Finding> broken = new TreeMap<>();
        findings.forEach((mark, finding) -> {
            counts.merge(finding.verdict(), 1, Integer::sum);
            if (!finding.verdict().holds()) {
                broken.put(mark, finding);
            }
        });
        System.out.println("Judged campaign, " + campaign + ": " + counts);
        assertThat(broken).as(campaign.toString()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_claim_is_so(Lane lane) throws Exception {
        judge(new JudgedCampaign(lane, SEED, POSTS, false));
    }

    @ParameterizedTest
    @EnumSource
    void every_claim_is_so_with_a_scheduler_for_each_call(Lane lane) throws Exception {
        judge(new JudgedCampaign(lane, SEED, POSTS, true));
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource
    void every_one_of_ten_thousand_claims_is_so(Lane lane) throws Exception {
        judge(new JudgedCampaign(lane, SEED, MANY, false));
    }
}
