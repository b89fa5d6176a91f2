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

/** Arguments of fields and directives: known, given once, of the right type, and none missing. */
final class ArgumentRules {
    private final Types types;
    private final Findings findings;
    private final LiteralRules literals;

    ArgumentRules(Types types, Findings findings) {
        this.types = types;
        this.findings = findings;
        this.literals = new LiteralRules(findings);
    }

    /** To be called before the field's selections are looked at. */
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

    /** The values of arguments whose field is unknown: only their variables count. */
    void checkUnknown(List<Argument> given) {
        given.forEach(argument -> literals.check(argument.getValue(), null, false));
    }

    /** To be called after the field's selections were looked at. */
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
