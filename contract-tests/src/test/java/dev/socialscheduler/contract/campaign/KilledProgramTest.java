package dev.socialscheduler.contract.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.emulator.Emulator;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A program that keeps a journal may be killed at any moment, while requests go wrong: it makes each post once. */
class KilledProgramTest {

    private static final int POSTS = Integer.getInteger("campaign.posts", 150);
    private static final int PROGRAMS = Integer.getInteger("campaign.programs", 2);

    @ParameterizedTest
    @EnumSource
    void a_program_that_is_killed_again_and_again_makes_each_post_once(Door door) throws Exception {
        for (int program = 0; program < PROGRAMS; program++) {
            long seed = Table.SEED + program;
            Campaign campaign = new Campaign(door, Manner.BATCHES, seed, POSTS, false);
            try (Emulator emulator = campaign.start()) {
                List<Wish> wishes = Wishes.seeded(seed, POSTS, emulator, door == Door.V1, true);
                emulator.faults().programme(FaultMix.seeded(seed, true));
                KilledProgram killed = new KilledProgram(wishes, seed);

                int lives = killed.run(() -> door.guarded(emulator));

                emulator.faults().clear();
                emulator.clock().advance(Duration.ofMinutes(1));
                Balance balance = Balance.of(wishes, killed.told(), Books.existing(emulator), false, door == Door.V1);
                assertThat(balance.complaints())
                        .as("seed %s, %s lives", seed, lives)
                        .isEmpty();
                assertThat(lives).isGreaterThan(3);
            }
        }
    }
}
