package dev.socialscheduler.cli.command;

import java.util.Stack;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Takes the word behind an option as it is: picocli would take the backend maton for the command of that name. */
final class BackendIdConsumer implements IParameterConsumer {

    @Override
    @SuppressWarnings("JdkObsolete") // picocli's own type
    public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
        if (words.isEmpty() || words.peek().startsWith("-")) {
            throw new ParameterException(command.commandLine(), "There is no id behind " + GlobalOptions.BACKEND + ".");
        }
        option.setValue(words.pop());
    }
}
