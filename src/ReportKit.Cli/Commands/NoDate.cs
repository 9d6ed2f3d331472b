using ReportKit.Datasets;

namespace ReportKit.Cli.Commands;

/// <summary>What is said of an option that is to be a day and is none.</summary>
internal static class NoDate
{
    public static string Sentence(string typed) =>
        TypedDate.Read(typed) is { Question: { } question, Advice: { } advice } ? $"{question} {advice}" : $"“{typed}” is no day; write it as 2026-01-31.";
}
