package dev.socialscheduler.cli.command;

import dev.socialscheduler.cli.process.ExitCode;
import java.util.List;
import picocli.CommandLine;

/** Assembles all commands. */
public final class CommandTree {

    private CommandTree() {}

    /** Returns a new command line that runs in a context. */
    public static CommandLine of(CommandContext context) {
        CommandLine line = new CommandLine(new SocialSchedulerCommand(context)).addMixin("options", context.options());
        List.of(
                        new DemoCommand(context),
                        new ScheduleCommand(context),
                        new ValidateCommand(context),
                        new PostsCommand(context),
                        new ChannelsCommand(context),
                        new EditCommand(context),
                        new MoveCommand(context),
                        new PublishCommand(context),
                        new ReconcileCommand(context),
                        new DeleteCommand(context),
                        new IdeaCommand(context),
                        new IdeasCommand(context),
                        new LimitsCommand(context),
                        new DoctorCommand(context),
                        new EmulatorCommand(context))
                .forEach(line::addSubcommand);
        line.addSubcommand(maton(context));
        line.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(ExitCode.list())
                .footer("", "If several things fail, the exit code is the first of " + ExitCode.order() + ".");
        return line;
    }

    private static CommandLine maton(CommandContext context) {
        CommandLine connections = new CommandLine(new MatonConnectionsCommand(context))
                .addSubcommand(new MatonConnectionsListCommand(context))
                .addSubcommand(new MatonConnectionsCreateCommand(context))
                .addSubcommand(new MatonConnectionsGetCommand(context))
                .addSubcommand(new MatonConnectionsDeleteCommand(context));
        return new CommandLine(new MatonCommand(context)).addSubcommand(connections);
    }
}
