package dev.socialscheduler.benchmarks;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.netflix.graphql.dgs.client.GraphQLClient;
import com.netflix.graphql.dgs.client.GraphQLResponse;
import com.netflix.graphql.dgs.client.RestClientGraphQLClient;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Netflix's DGS client on Spring's RestClient, with the JDK's client in its default configuration. GraphQL only. */
final class DgsContender implements Contender {

    private static final ObjectMapper MAPPER = PeerJackson.MAPPER;

    private final GraphQLClient client;

    DgsContender(URI address) {
        RestClient http = RestClient.builder()
                .requestFactory(new JdkClientHttpRequestFactory())
                .baseUrl(address.toString())
                .defaultHeader("Authorization", Peers.BEARER)
                .build();
        this.client = new RestClientGraphQLClient(http, MAPPER);
    }

    @Override
    public PeerWire.Post createPost() {
        return send(Work.CREATE_POST, Work.createPost())
                .extractValueAsObject("createPost", PeerWire.CreatePostPayload.class)
                .post();
    }

    @Override
    public List<PeerWire.Post> page() {
        return send(Work.POSTS, Work.page())
                .extractValueAsObject("posts", PeerWire.Posts.class)
                .nodes();
    }

    private GraphQLResponse send(String document, PeerWire.Variables<?> variables) {
        GraphQLResponse response = client.executeQuery(document, map(variables));
        if (response.hasErrors()) {
            throw new IllegalStateException("refused: " + response.getErrors());
        }
        return response;
    }

    private static Map<String, Object> map(PeerWire.Variables<?> variables) {
        return MAPPER.convertValue(variables, new TypeReference<>() {});
    }

    @Override
    public PeerWire.Update v1Create() {
        throw new UnsupportedOperationException("it supports only GraphQL");
    }

    @Override
    public void close() {}
}
