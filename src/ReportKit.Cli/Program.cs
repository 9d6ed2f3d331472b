using ReportKit.Cli;

using var output = OnScreen(new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true }, Console.IsOutputRedirected);
using var error = OnScreen(new StreamWriter(Console.OpenStandardError()) { AutoFlush = true }, Console.IsErrorRedirected);
// https://no-color.org: whoever sets it wants none.
var hasColours = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
return CommandLine.Run(args, new Terminal(output, error, hasColours, Console.IsOutputRedirected ? null : Width(), Console.IsErrorRedirected ? null : Width()), new Surroundings(
    Environment.CurrentDirectory,
    AppContext.BaseDirectory,
    Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "ReportKit"),
    Environment.GetEnvironmentVariable("PATH"),
    Environment.UserName,
    TimeProvider.System));

static TextWriter OnScreen(StreamWriter writer, bool isRedirected) => !isRedirected && Width() is { } width ? new Screen(writer, width) : writer;

// A screen that does not say how wide it is has no width to keep to.
static int? Width()
{
    try
    {
        return Console.WindowWidth is >= 40 and var width ? width - 1 : null;
    }
    catch (IOException)
    {
        return null;
    }
}
