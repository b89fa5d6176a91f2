package dev.socialscheduler.benchmarks;

import com.fasterxml.jackson.core.type.TypeReference;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.client.ClientGraphQlResponse;
import org.springframework.graphql.client.HttpGraphQlClient;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.http.codec.json.Jackson2JsonDecoder;
import org.springframework.http.codec.json.Jackson2JsonEncoder;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.HttpProtocol;
import reactor.netty.http.client.HttpClient;

/** Spring's HttpGraphQlClient on WebClient and Reactor Netty. GraphQL only. */
final class SpringContender implements Contender {

    private static final int LONGEST = 1 << 20;

    private final HttpGraphQlClient client;

    SpringContender(URI address) {
        HttpClient netty = HttpClient.create()
                .protocol(HttpProtocol.H2, HttpProtocol.HTTP11)
                .secure();
        WebClient http = WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(netty))
                .baseUrl(address.toString())
                .defaultHeader("Authorization", Peers.BEARER)
                .codecs(codecs -> {
                    codecs.defaultCodecs().maxInMemorySize(LONGEST);
                    codecs.defaultCodecs().jackson2JsonEncoder(new Jackson2JsonEncoder(PeerJackson.MAPPER));
                    codecs.defaultCodecs().jackson2JsonDecoder(new Jackson2JsonDecoder(PeerJackson.MAPPER));
                })
                .build();
        this.client = HttpGraphQlClient.create(http);
    }

    @Override
    public PeerWire.Post createPost() {
        return Peers.required(send(Work.CREATE_POST, Work.createPost())
                        .field("createPost")
                        .toEntity(PeerWire.CreatePostPayload.class))
                .post();
    }

    @Override
    public List<PeerWire.Post> page() {
        return Peers.required(send(Work.POSTS, Work.page()).field("posts").toEntity(PeerWire.Posts.class))
                .nodes();
    }

    private ClientGraphQlResponse send(String document, PeerWire.Variables<?> variables) {
        Map<String, Object> values = PeerJackson.MAPPER.convertValue(variables, new TypeReference<>() {});
        ClientGraphQlResponse response = Peers.required(
                client.document(document).variables(values).execute().block());
        if (!response.getErrors().isEmpty()) {
            throw new IllegalStateException("refused: " + response.getErrors());
        }
        return response;
    }

    @Override
    public PeerWire.Update v1Create() {
        throw new UnsupportedOperationException("it supports only GraphQL");
    }

    @Override
    public void close() {}
}
