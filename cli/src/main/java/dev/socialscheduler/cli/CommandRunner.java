package dev.socialscheduler.cli;

import dev.socialscheduler.cli.command.CommandContext;
import dev.socialscheduler.cli.command.CommandTree;
import dev.socialscheduler.cli.process.CliEnvironment;
import dev.socialscheduler.cli.process.ExitCode;
import dev.socialscheduler.cli.process.UsageException;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command line in this process: reports every failure in the same form and returns the exit code. */
final class CommandRunner {

    private final CommandContext context;
    private final PrintWriter out;
    private final PrintWriter err;

    CommandRunner(CliEnvironment environment, PrintWriter out, PrintWriter err) {
        this.context = new CommandContext(environment, out, err);
        this.out = out;
        this.err = err;
    }

    /** Runs a command and returns its exit code. */
    int run(String... arguments) {
        int code = CommandTree.of(context)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, args) -> wrongUsage(e))
                .setExecutionExceptionHandler(
                        (e, line, parsed) -> context.errors().print(e).number())
                .execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    private int wrongUsage(ParameterException e) {
        String problem = e instanceof UnmatchedArgumentException unmatched
                ? unmatched(unmatched)
                : String.valueOf(e.getMessage());
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        context.errors().print(new UsageException(problem, "See: " + command + " --help."));
        return ExitCode.BAD_INPUT.number();
    }

    /** Names unknown options without their values, which may be credentials. */
    private static String unmatched(UnmatchedArgumentException e) {
        List<String> options = e.getUnmatched().stream()
                .filter(argument -> argument.startsWith("-"))
                .map(argument -> argument.replaceFirst("=.*", ""))
                .toList();
        if (!options.isEmpty()) {
            return "Unknown option " + String.join(", ", options) + ".";
        }
        boolean command = !e.getCommandLine().getSubcommands().isEmpty();
        String what = command ? "Unknown command " : "Unexpected argument ";
        List<String> meant = command ? e.getSuggestions() : List.of();
        return what + e.getUnmatched().get(0) + "." + (meant.isEmpty() ? "" : " Did you mean " + meant.get(0) + "?");
    }
}
