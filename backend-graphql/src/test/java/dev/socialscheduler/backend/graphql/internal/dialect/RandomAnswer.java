package dev.socialscheduler.backend.graphql.internal.dialect;

import dev.socialscheduler.backend.graphql.RandomValues;
import dev.socialscheduler.backend.graphql.TestSchema;
import dev.socialscheduler.backend.graphql.internal.client.DocumentMeasure;
import dev.socialscheduler.emulator.graphql.Dialect;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Makes up an answer that the schema allows, by walking what a document selects. What the API promises beyond its schema
 * is kept: a page that has a next one has a cursor, and a response with an idea holds it.
 */
public final class RandomAnswer {

    /** Fields that are always there although the schema would let them be null. */
    private static final Set<String> PROMISED = Set.of("endCursor", "idea");

    /** In the gateway's description nothing is promised, but without these there is no account, channel, post or idea. */
    private static final Set<String> PROMISED_BY_GATEWAY = Set.of(
            "endCursor",
            "id",
            "organizations",
            "organizationId",
            "name",
            "service",
            "channelId",
            "status",
            "createdAt",
            "url",
            "node",
            "pageInfo",
            "message");

    private final GraphQLSchema schema;
    private final Set<String> promised;
    private final boolean hasGaps;
    private final DocumentMeasure document;
    private final Random random;
    private final RandomValues values;
    private final boolean fromTomorrow;

    /** With {@code fromTomorrow}, enum words, union members and fields may be newer than the schema. */
    public RandomAnswer(Dialect dialect, DocumentMeasure document, Random random, boolean fromTomorrow) {
        this(
                dialect,
                document,
                random,
                fromTomorrow,
                dialect == Dialect.GATEWAY ? PROMISED_BY_GATEWAY : PROMISED,
                dialect != Dialect.GATEWAY);
    }

    /** Makes up an answer in which everything may be null that the schema lets be null. */
    public static RandomAnswer withoutPromises(Dialect dialect, DocumentMeasure document, Random random) {
        return new RandomAnswer(dialect, document, random, false, Set.of(), true);
    }

    public RandomAnswer(
            Dialect dialect,
            DocumentMeasure document,
            Random random,
            boolean fromTomorrow,
            Set<String> promised,
            boolean hasGaps) {
        this.schema = TestSchema.of(dialect);
        this.promised = promised;
        this.hasGaps = hasGaps;
        this.document = document;
        this.random = random;
        this.values = new RandomValues(random);
        this.fromTomorrow = fromTomorrow;
    }

    public String data() {
        boolean isQuery = document.operation().getOperation() == graphql.language.OperationDefinition.Operation.QUERY;
        GraphQLObjectType root = Objects.requireNonNull(isQuery ? schema.getQueryType() : schema.getMutationType());
        return object(root, document.inside(document.operation().getSelectionSet()));
    }

    private String object(GraphQLObjectType type, List<? extends Selection<?>> selections) {
        Map<String, List<Selection<?>>> fields = new LinkedHashMap<>();
        collect(type, selections, fields);
        StringJoiner json = new StringJoiner(",", "{", "}");
        fields.forEach((name, inside) -> json.add('"' + name + "\":" + field(type, name, inside)));
        if (fromTomorrow && random.nextInt(5) == 0) {
            json.add("\"fieldOfTomorrow\":{\"a\":[1,null,{}]}");
        }
        return json.toString();
    }

    private String field(GraphQLObjectType type, String name, List<Selection<?>> inside) {
        if (name.equals("__typename")) {
            return '"' + type.getName() + '"';
        }
        GraphQLType declared = type.getFieldDefinition(name).getType();
        return value(promised.contains(name) ? required(declared) : declared, name, inside);
    }

    private static GraphQLType required(GraphQLType type) {
        return type instanceof GraphQLNonNull ? type : GraphQLNonNull.nonNull(type);
    }

    private String value(GraphQLType type, String name, List<Selection<?>> inside) {
        if (type instanceof GraphQLNonNull required) {
            return present(required.getWrappedType(), name, inside);
        }
        return random.nextInt(3) == 0 ? "null" : present(type, name, inside);
    }

    private String present(GraphQLType type, String name, List<Selection<?>> inside) {
        if (type instanceof GraphQLList list) {
            StringJoiner json = new StringJoiner(",", "[", "]");
            for (int i = random.nextInt(4); i > 0; i--) {
                GraphQLType element = list.getWrappedType();
                json.add(value(hasGaps ? element : required(element), name, inside));
            }
            return json.toString();
        }
        if (type instanceof GraphQLEnumType words) {
            return '"' + word(words) + '"';
        }
        if (type instanceof GraphQLObjectType object) {
            return object(object, inside);
        }
        if (type instanceof GraphQLInterfaceType || type instanceof GraphQLUnionType) {
            return member((GraphQLNamedOutputType) type, inside);
        }
        return values.scalar(((GraphQLNamedType) type).getName(), name);
    }

    private String word(GraphQLEnumType words) {
        List<GraphQLEnumValueDefinition> known = words.getValues();
        return fromTomorrow && random.nextInt(4) == 0
                ? "wordOfTomorrow" + random.nextInt(100)
                : known.get(random.nextInt(known.size())).getName();
    }

    private String member(GraphQLNamedOutputType type, List<Selection<?>> inside) {
        // a payload of tomorrow cannot be read as the result of a verb of today
        boolean isPayload = type.getName().endsWith("Payload");
        if (fromTomorrow && !isPayload && random.nextInt(4) == 0) {
            return stranger(type, inside);
        }
        List<GraphQLObjectType> members = members(type);
        return object(members.get(random.nextInt(members.size())), inside);
    }

    private List<GraphQLObjectType> members(GraphQLNamedOutputType type) {
        return type instanceof GraphQLInterfaceType shared
                ? Objects.requireNonNull(schema.getImplementations(shared))
                : ((GraphQLUnionType) type)
                        .getTypes().stream().map(GraphQLObjectType.class::cast).toList();
    }

    /** A member that the schema does not know yet: only what its interface promises is selected on it. */
    private String stranger(GraphQLNamedOutputType type, List<Selection<?>> inside) {
        StringJoiner json = new StringJoiner(",", "{", "}");
        json.add("\"__typename\":\"MemberOfTomorrow\"");
        if (type instanceof GraphQLInterfaceType shared) {
            List<Selection<?>> own = new ArrayList<>();
            inside.forEach(selection ->
                    own.addAll(selection instanceof FragmentSpread ? document.inside(selection) : List.of(selection)));
            own.stream()
                    .filter(Field.class::isInstance)
                    .map(Field.class::cast)
                    .filter(field -> !field.getName().equals("__typename"))
                    .forEach(field -> json.add('"' + field.getName() + "\":"
                            + value(
                                    shared.getFieldDefinition(field.getName()).getType(),
                                    field.getName(),
                                    List.copyOf(document.inside(field)))));
        }
        return json.toString();
    }

    private void collect(
            GraphQLObjectType type, List<? extends Selection<?>> selections, Map<String, List<Selection<?>>> fields) {
        for (Selection<?> selection : selections) {
            if (selection instanceof Field field) {
                fields.computeIfAbsent(field.getName(), key -> new ArrayList<>())
                        .addAll(document.inside(field));
            } else if (applies(type, condition(selection))) {
                collect(type, document.inside(selection), fields);
            }
        }
    }

    private @Nullable String condition(Selection<?> selection) {
        return selection instanceof InlineFragment fragment
                ? Objects.requireNonNull(fragment.getTypeCondition()).getName()
                : document.conditionOf((FragmentSpread) selection);
    }

    private boolean applies(GraphQLObjectType type, @Nullable String condition) {
        GraphQLType wanted = schema.getType(Objects.requireNonNull(condition));
        if (wanted instanceof GraphQLUnionType union) {
            return union.getTypes().contains(type);
        }
        return type.getName().equals(condition)
                || ((GraphQLImplementingType) type)
                        .getInterfaces().stream()
                                .anyMatch(shared -> shared.getName().equals(condition));
    }
}
