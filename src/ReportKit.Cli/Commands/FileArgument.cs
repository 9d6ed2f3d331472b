using System.CommandLine;

namespace ReportKit.Cli.Commands;

/// <summary>An argument that names files; what looks like an option is none, however much a file could be named so.</summary>
internal static class FileArgument
{
    public static Argument<T> Of<T>(string name, string description, ArgumentArity arity)
    {
        var argument = new Argument<T>(name) { Description = description, Arity = arity };
        argument.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => token.Value.StartsWith('-')) is { } option)
                result.AddError($"There is no option {option.Value}.");
        });
        return argument;
    }

    /// <summary>A file as it is typed in a command.</summary>
    public static string Quoted(string file) => file.Contains(' ', StringComparison.Ordinal) ? $"\"{file}\"" : file;
}
