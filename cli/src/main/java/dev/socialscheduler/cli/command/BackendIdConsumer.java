package dev.socialscheduler.cli.command;

import java.util.Stack;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Takes the next argument as the backend ID: picocli would treat {@code maton} as the command of that name. */
final class BackendIdConsumer implements IParameterConsumer {

    @Override
    @SuppressWarnings("JdkObsolete") // picocli's own type
    public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
        if (words.isEmpty() || words.peek().startsWith("-")) {
            throw new ParameterException(
                    command.commandLine(), "Missing backend ID after " + GlobalOptions.BACKEND + ".");
        }
        option.setValue(words.pop());
    }
}
