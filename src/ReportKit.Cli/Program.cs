using ReportKit.Cli;

using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
using var error = new StreamWriter(Console.OpenStandardError()) { AutoFlush = true };
return CommandLine.Run(args, new Terminal(output, error), new Surroundings(
    Environment.CurrentDirectory,
    AppContext.BaseDirectory,
    Environment.GetEnvironmentVariable("PATH"),
    TimeProvider.System));
