using ReportKit.UseCases.Hosts;

namespace ReportKit.AddIn.Calls;

/// <summary>What can be done in the pane so that a use case does what it did not.</summary>
internal static class RemedyWords
{
    /// <summary>The sentence of a refusal, in words for those who see the pane.</summary>
    public static string In(RefusalException refusal) => refusal.Remedy switch
    {
        Remedy.NameReport => "Choose a report: not exactly one has the status Draft.",
        Remedy.NameSent => refusal.With(". On the console, reportkit merge can be told with --base."),
        Remedy.None or Remedy.ListRules or Remedy.NameOutput or Remedy.PublishDraft or Remedy.PublishDrafts or Remedy.AddReport => refusal.Message,
    };
}
