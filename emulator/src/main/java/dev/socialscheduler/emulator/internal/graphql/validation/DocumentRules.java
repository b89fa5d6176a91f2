package dev.socialscheduler.emulator.internal.graphql.validation;

import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Visits one document in its order and collects every mistake. Not thread-safe; use one for each document. */
final class DocumentRules {
    private final Types types;
    private final Document document;
    private final Findings findings = new Findings();
    private final Map<String, FragmentDefinition> fragments = new LinkedHashMap<>();
    private final SelectionRules selections;

    DocumentRules(GraphQLSchema schema, Document document) {
        this.types = new Types(schema);
        this.document = document;
        this.selections = new SelectionRules(types, findings, fragments);
    }

    List<Mistake> mistakes() {
        collectFragments();
        checkOperationNames();
        for (Definition<?> definition : document.getDefinitions()) {
            if (definition instanceof OperationDefinition operation) {
                checkOperation(operation);
            } else if (definition instanceof FragmentDefinition fragment) {
                checkFragment(fragment);
            } else {
                findings.add("The document holds a definition that is not executable.", definition);
            }
        }
        VariableRules variables = new VariableRules(types, findings);
        operations().forEach(operation -> variables.check(operation, key(operation)));
        checkUnusedFragments();
        return findings.mistakes();
    }

    private void collectFragments() {
        for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
            if (fragments.put(fragment.getName(), fragment) != null) {
                findings.add("There can be only one fragment named \"" + fragment.getName() + "\".", fragment);
            }
        }
    }

    private void checkOperationNames() {
        Set<String> names = new HashSet<>();
        for (OperationDefinition operation : operations()) {
            String name = operation.getName();
            if (name != null && !names.add(name)) {
                findings.add("There can be only one operation named \"" + name + "\".", operation);
            } else if (name == null && operations().size() > 1) {
                findings.add("This anonymous operation must be the only defined operation.", operation);
            }
        }
    }

    private void checkOperation(OperationDefinition operation) {
        findings.enter(key(operation));
        LiteralRules literals = new LiteralRules(findings);
        Set<String> names = new HashSet<>();
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            if (!names.add(variable.getName())) {
                findings.add("There can be only one variable named \"$" + variable.getName() + "\".", variable);
            }
            GraphQLType type = checkVariableType(variable);
            if (variable.getDefaultValue() != null) {
                literals.check(variable.getDefaultValue(), type, false);
            }
        }
        selections.checkDirectives(operation.getDirectives());
        selections.check(operation.getSelectionSet(), root(operation));
    }

    private @Nullable GraphQLType root(OperationDefinition operation) {
        return switch (operation.getOperation()) {
            case QUERY -> types.schema().getQueryType();
            case MUTATION -> types.schema().getMutationType();
            case SUBSCRIPTION -> {
                findings.add("Schema is not configured to execute subscription operation.", operation);
                yield null;
            }
        };
    }

    private @Nullable GraphQLType checkVariableType(VariableDefinition variable) {
        GraphQLType type = types.declared(variable.getType());
        if (type == null) {
            TypeName named = named(variable.getType());
            findings.add(selections.unknownType(named.getName()), named);
            return null;
        }
        if (!(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputType)) {
            findings.add(
                    "Variable \"$" + variable.getName() + "\" cannot be non-input type \"" + Types.print(type) + "\".",
                    variable);
            return null;
        }
        return type;
    }

    private void checkFragment(FragmentDefinition fragment) {
        findings.enter(fragment.getName());
        String whose = "Fragment \"" + fragment.getName() + "\"";
        GraphQLType type = selections.condition(fragment.getTypeCondition(), whose);
        selections.checkDirectives(fragment.getDirectives());
        selections.check(fragment.getSelectionSet(), type);
    }

    private void checkUnusedFragments() {
        Set<String> used = new HashSet<>();
        Deque<String> toVisit =
                new ArrayDeque<>(operations().stream().map(DocumentRules::key).toList());
        while (!toVisit.isEmpty()) {
            for (String spread : findings.spreadsIn(toVisit.pop())) {
                if (used.add(spread)) {
                    toVisit.add(spread);
                }
            }
        }
        fragments.forEach((name, fragment) -> {
            if (!used.contains(name)) {
                findings.add("Fragment \"" + name + "\" is never used.", fragment);
            }
        });
    }

    private List<OperationDefinition> operations() {
        return document.getDefinitionsOfType(OperationDefinition.class);
    }

    // a space distinguishes operations from fragments, which have names
    private static String key(OperationDefinition operation) {
        return "operation at " + operation.getSourceLocation();
    }

    private static TypeName named(Type<?> type) {
        if (type instanceof NonNullType nonNull) {
            return named(nonNull.getType());
        }
        return type instanceof ListType list ? named(list.getType()) : (TypeName) type;
    }
}
