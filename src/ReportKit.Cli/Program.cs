using ReportKit.Cli;

using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
using var error = new StreamWriter(Console.OpenStandardError()) { AutoFlush = true };
// https://no-color.org: whoever sets it wants none.
var hasColours = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
return CommandLine.Run(args, new Terminal(output, error, hasColours), new Surroundings(
    Environment.CurrentDirectory,
    AppContext.BaseDirectory,
    Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "ReportKit"),
    Environment.GetEnvironmentVariable("PATH"),
    Environment.UserName,
    TimeProvider.System));
