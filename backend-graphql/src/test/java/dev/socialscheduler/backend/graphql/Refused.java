package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.NewIdea;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.util.Map;
import java.util.function.Consumer;

/** Gives a payload to the verb that asks for it, and says how the exception ends. */
public final class Refused {

    /** The root field of each mutation, what calls it, and its name in a message. */
    static final Map<String, Consumer<SocialScheduler>> VERBS = Map.of(
            "createPost", scheduler -> scheduler.createPost(Samples.newPost()),
            "editPost",
                    scheduler -> scheduler.editPost(
                            Samples.POST, PostEdit.builder().text("x").build()),
            "deletePost", scheduler -> scheduler.deletePost(Samples.POST),
            "movePostInQueue", scheduler -> scheduler.movePost(Samples.POST, QueuePosition.TOP),
            "createIdea",
                    scheduler ->
                            scheduler.createIdea(NewIdea.builder().text("x").build()));

    private Refused() {}

    public static SchedulerException by(String rootField, String payload) {
        Answer answer = Answer.data("{\"" + rootField + "\":" + payload + "}");
        try (ScriptedServer server = new ScriptedServer(answer);
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/"), "organization-id", "o1")
                        .raw()) {
            Consumer<SocialScheduler> verb = VERBS.get(rootField);
            return catchThrowableOfType(SchedulerException.class, () -> {
                if (verb != null) {
                    verb.accept(scheduler);
                }
            });
        }
    }

    public static String place(String rootField, String code, Outcome outcome) {
        String verb = rootField.equals("movePostInQueue") ? "movePost" : rootField;
        return " [" + verb + " on graphql, HTTP 200" + (code.isEmpty() ? "" : ", " + code) + "; "
                + outcome.description() + "]";
    }
}
