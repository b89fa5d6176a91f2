package dev.socialscheduler.contract.pact;

import dev.socialscheduler.emulator.Emulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** The few calls that states need, over the API that is the same in every dialect. */
record OlderApi(Emulator emulator) {

    /** Puts a post into a queue; false if it is refused. */
    boolean post(String channel, String text) {
        return send("updates/create.json", "profile_ids[]=" + channel + "&text=" + text);
    }

    /** Publishes a queued post. */
    boolean publish(String post) {
        return send("updates/" + post + "/share.json", "");
    }

    private boolean send(String path, String form) {
        URI address = URI.create(emulator.v1Endpoint().toString().replaceFirst("/*$", "/") + path);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + emulator.v1Token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.replace(" ", "+")))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.ofString())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
