package dev.socialscheduler.backend.support.internal.batch;

import dev.socialscheduler.Post;
import dev.socialscheduler.backend.support.internal.recovery.ProviderClock;
import dev.socialscheduler.spi.BatchSender;
import java.util.List;
import java.util.stream.Stream;

/** Sends posts and measures the provider's clock by those that were created. Thread-safe. */
public final class MeasuringSender implements PostSender {

    private final PostSender sender;
    private final ProviderClock provider;

    public MeasuringSender(PostSender sender, ProviderClock provider) {
        this.sender = sender;
        this.provider = provider;
    }

    @Override
    public Post create(PostRequest request) {
        return provider.measure(
                () -> sender.create(request), post -> post.timing().createdAt());
    }

    @Override
    public List<Integer> firstOf(List<PostRequest> requests, int most) {
        return sender.firstOf(requests, most);
    }

    @Override
    public List<BatchSender.Answer> sendTogether(List<PostRequest> requests) {
        return provider.measureAll(
                () -> sender.sendTogether(requests),
                answers -> answers.stream()
                        .flatMap(answer -> Stream.ofNullable(answer.post()))
                        .map(post -> post.timing().createdAt())
                        .toList());
    }
}
