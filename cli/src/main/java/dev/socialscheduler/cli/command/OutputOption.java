package dev.socialscheduler.cli.command;

import picocli.CommandLine.Option;

/** The option that chooses between a table for users and JSON for programs. */
final class OutputOption {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT",
            description = "Output format: table (default) or json.")
    private Format format = Format.TABLE;

    boolean isJson() {
        return format == Format.JSON;
    }

    /** The output formats. */
    enum Format {
        TABLE,
        JSON
    }
}
