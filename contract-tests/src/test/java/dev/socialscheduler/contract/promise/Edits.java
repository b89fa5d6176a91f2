package dev.socialscheduler.contract.promise;

import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.contract.judge.Claim;
import dev.socialscheduler.contract.judge.Finding;
import dev.socialscheduler.contract.judge.Verdict;
import dev.socialscheduler.emulator.world.Change;
import dev.socialscheduler.emulator.world.Post;
import java.util.List;

/** Kind 11: somebody else edits a post between an edit whose answer was lost and its retry. */
final class Edits {

    private Edits() {}

    static List<Case> cases() {
        return List.of(Case.of(11, "an edit, a lost answer, and a newer edit of somebody else", Edits::newer));
    }

    private static Finding newer(Court court) throws InterruptedException {
        PostId id = court.scheduler().createPost(court.post("Rye")).id();
        court.script()
                .once(
                        court.speech()::isEdit,
                        exchange -> exchange.forward(answer -> exchange.aside(() -> edit(court, id), exchange::drop)));
        Claim claim = Claim.of(() -> court.scheduler()
                .editPost(id, PostEdit.builder().text("Rye, ours").build()));
        court.calm();
        String text = court.emulator().world().post(id.value()).map(Post::text).orElse("");
        if (claim instanceof Claim.Foreign foreign) {
            return new Finding(Verdict.FOREIGN, foreign.toString());
        }
        if (!text.equals("Rye, newer")) {
            return new Finding(Verdict.DESTROYED, "the text is " + text + ", " + claim);
        }
        return new Finding(
                claim instanceof Claim.NotApplied ? Verdict.WRONG_NOT_APPLIED : Verdict.HELD, claim.toString());
    }

    private static void edit(Court court, PostId id) {
        String account = court.emulator().world().accounts().get(0).id();
        court.emulator()
                .world()
                .publishing()
                .editPost(
                        account,
                        new dev.socialscheduler.emulator.world.PostEdit(
                                id.value(),
                                Change.to("Rye, newer"),
                                Change.none(),
                                Change.none(),
                                Change.none(),
                                Change.none(),
                                Change.none(),
                                Change.none(),
                                Change.none(),
                                Change.none(),
                                null,
                                null));
    }
}
