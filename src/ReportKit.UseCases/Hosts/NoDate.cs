using ReportKit.Typed;

namespace ReportKit.UseCases.Hosts;

/// <summary>What is said of words that are to be a day and are none.</summary>
public static class NoDate
{
    public static string Sentence(string typed) =>
        TypedDate.Read(typed) is { Question: { } question, Advice: { } advice } ? $"{question} {advice}" : $"“{typed}” is no day; write it as 2026-01-31.";
}
