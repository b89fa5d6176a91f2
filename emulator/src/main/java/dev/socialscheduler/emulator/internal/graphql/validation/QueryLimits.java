package dev.socialscheduler.emulator.internal.graphql.validation;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.IntValue;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.SelectionSetContainer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The documented limits of a document: 30 aliases, 25 levels, 50 directives, cost 175,000. They are those of the
 * library that the service is believed to use, and are counted in the same way. A scalar costs 1, an object 2 and one
 * and a half times its children. A fragment is a level of its own and counts wherever it is spread. A literal {@code
 * first} multiplies. Documents must be valid, so that fragments are not cyclic.
 */
final class QueryLimits {
    private static final int MAX_ALIASES = 30;
    private static final int DEEPEST = 25;
    private static final int MAX_DIRECTIVES = 50;
    private static final double HIGHEST_COST = 175_000;

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Size> sizes = new HashMap<>();

    private QueryLimits(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class).forEach(f -> fragments.put(f.getName(), f));
    }

    /** Returns the name of the first limit that a document exceeds, as spelled in the rejection. */
    static Optional<String> exceeded(Document document) {
        QueryLimits limits = new QueryLimits(document);
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            Optional<String> name = exceeded(limits.ofOperation(operation));
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    static double cost(Document document) {
        OperationDefinition operation =
                document.getDefinitionsOfType(OperationDefinition.class).get(0);
        return new QueryLimits(document).ofOperation(operation).cost();
    }

    private static Optional<String> exceeded(Size size) {
        if (size.aliases() > MAX_ALIASES) {
            return Optional.of("number of aliases");
        }
        if (size.depth() > DEEPEST) {
            return Optional.of("depth");
        }
        if (size.directives() > MAX_DIRECTIVES) {
            return Optional.of("number of directives");
        }
        return size.cost() > HIGHEST_COST ? Optional.of("complexity") : Optional.empty();
    }

    private Size ofOperation(OperationDefinition operation) {
        Size children = children(operation.getSelectionSet(), 1);
        return new Size(
                children.aliases(),
                children.depth(),
                children.directives() + operation.getDirectives().size(),
                children.cost());
    }

    private Size of(Node<?> node) {
        if (node instanceof Field field && field.getName().startsWith("__")) {
            return new Size(0, 1, field.getDirectives().size(), 1);
        }
        if (node instanceof FragmentSpread spread) {
            return inside(node, ofFragment(spread.getName()));
        }
        SelectionSet selections =
                node instanceof SelectionSetContainer<?> container ? container.getSelectionSet() : null;
        if (selections == null) {
            return inside(node, new Size(0, 0, 0, 1));
        }
        Size children = children(selections, 1.5);
        return inside(node, new Size(children.aliases(), children.depth(), children.directives(), 2 + children.cost()));
    }

    private Size ofFragment(String name) {
        Size known = sizes.get(name);
        FragmentDefinition fragment = fragments.get(name);
        if (known != null || fragment == null) {
            return known != null ? known : new Size(0, 0, 0, 0);
        }
        Size children = children(fragment.getSelectionSet(), 1.5);
        Size size = new Size(children.aliases(), children.depth(), children.directives(), 2 + children.cost());
        sizes.put(name, size);
        return size;
    }

    private Size children(SelectionSet selections, double factor) {
        Size sum = new Size(0, 0, 0, 0);
        for (Node<?> child : selections.getSelections()) {
            Size size = of(child);
            sum = new Size(
                    sum.aliases() + size.aliases(),
                    Math.max(sum.depth(), size.depth()),
                    sum.directives() + size.directives(),
                    sum.cost() + factor * size.cost());
        }
        return sum;
    }

    private static Size inside(Node<?> node, Size size) {
        boolean aliased = node instanceof Field field && field.getAlias() != null;
        List<Directive> directives =
                node instanceof DirectivesContainer<?> container ? container.getDirectives() : List.of();
        return new Size(
                size.aliases() + (aliased ? 1 : 0),
                size.depth() + 1,
                size.directives() + directives.size(),
                size.cost() * pageSize(node));
    }

    private static double pageSize(Node<?> node) {
        @Nullable
        Node<?> first = node instanceof Field field
                ? field.getArguments().stream()
                        .filter(argument -> argument.getName().equals("first"))
                        .map(argument -> argument.getValue())
                        .findFirst()
                        .orElse(null)
                : null;
        return first instanceof IntValue number ? Math.max(1, number.getValue().doubleValue()) : 1;
    }

    private record Size(double aliases, double depth, double directives, double cost) {}
}
