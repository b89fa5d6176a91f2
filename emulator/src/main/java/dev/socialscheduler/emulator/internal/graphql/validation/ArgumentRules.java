package dev.socialscheduler.emulator.internal.graphql.validation;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Field;
import graphql.language.Node;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Arguments of fields and directives must be known, unique, of the right type, and complete. */
final class ArgumentRules {
    private final Types types;
    private final Findings findings;
    private final LiteralRules literals;

    ArgumentRules(Types types, Findings findings) {
        this.types = types;
        this.findings = findings;
        this.literals = new LiteralRules(findings);
    }

    /** Call this before the selections of the field are visited. */
    void checkGiven(List<Argument> given, List<GraphQLArgument> defined, String place) {
        Set<String> names = new HashSet<>();
        for (Argument argument : given) {
            if (!names.add(argument.getName())) {
                findings.add("There can be only one argument named \"" + argument.getName() + "\".", argument);
            }
            Optional<GraphQLArgument> definition = defined.stream()
                    .filter(known -> known.getName().equals(argument.getName()))
                    .findFirst();
            if (definition.isEmpty()) {
                List<String> known =
                        defined.stream().map(GraphQLArgument::getName).toList();
                findings.add(
                        "Unknown argument \"" + argument.getName() + "\" on " + place + "."
                                + Suggestions.of(argument.getName(), known),
                        argument);
            }
            literals.check(
                    argument.getValue(),
                    definition.map(GraphQLArgument::getType).orElse(null),
                    definition.filter(GraphQLArgument::hasSetDefaultValue).isPresent());
        }
    }

    /** Checks arguments of an unknown field: only their variables count. */
    void checkUnknown(List<Argument> given) {
        given.forEach(argument -> literals.check(argument.getValue(), null, false));
    }

    /** Call this after the selections of the field were visited. */
    void checkMissing(Field field, List<GraphQLArgument> defined) {
        checkMissing(field, field.getArguments(), defined, "Field \"" + field.getName() + "\"");
    }

    void checkDirectives(List<Directive> directives) {
        for (Directive directive : directives) {
            GraphQLDirective definition = types.schema().getDirective(directive.getName());
            String name = "\"@" + directive.getName() + "\"";
            if (definition == null) {
                findings.add("Unknown directive " + name + ".", directive);
                checkUnknown(directive.getArguments());
            } else {
                checkGiven(directive.getArguments(), definition.getArguments(), "directive " + name);
                checkMissing(directive, directive.getArguments(), definition.getArguments(), "Directive " + name);
            }
        }
    }

    private void checkMissing(Node<?> node, List<Argument> given, List<GraphQLArgument> defined, String place) {
        for (GraphQLArgument argument : defined) {
            boolean required = GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
            if (required && given.stream().noneMatch(a -> a.getName().equals(argument.getName()))) {
                findings.add(
                        place + " argument \"" + argument.getName() + "\" of type \"" + Types.print(argument.getType())
                                + "\" is required, but it was not provided.",
                        node);
            }
        }
    }
}
