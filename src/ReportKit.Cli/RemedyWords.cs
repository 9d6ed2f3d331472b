using ReportKit.UseCases.Hosts;

namespace ReportKit.Cli;

/// <summary>What can be typed so that a use case does what it did not.</summary>
internal static class RemedyWords
{
    /// <summary>The sentence of a refusal, with the option or command that is its remedy.</summary>
    public static string In(RefusalException refusal) => refusal.Remedy switch
    {
        Remedy.NameReport when refusal.Choices.IsEmpty => refusal.Message,
        Remedy.NameReport => refusal.With($" with --report: {string.Join(", ", refusal.Choices)}."),
        Remedy.NameOutput => refusal.With(" with --output."),
        Remedy.PublishDraft => refusal.With(" (reportkit publish), or build it without --next."),
        Remedy.PublishDrafts => refusal.With(" (reportkit publish --report NUMBER), or build one without --next."),
        Remedy.AddReport => refusal.With(", and build without --next."),
        Remedy.NameSent => refusal.With(". Name the workbook as it was sent: --base SENT.xlsx"),
        Remedy.ListRules => refusal.With("; reportkit explain lists them."),
        Remedy.None => refusal.Message,
    };
}
