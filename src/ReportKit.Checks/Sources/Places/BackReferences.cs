using ReportKit.Checks.Passages;
using ReportKit.Checks.Views;
namespace ReportKit.Checks.Sources.Places;

/// <summary>Words by which notes refer back to notes before them.</summary>
internal static class BackReferences
{
    private static readonly string[] Spellings = ["Ibid", "ibid", "IBID", "Ibidem", "ibidem", "Idem", "cit"];

    /// <summary>Where such a word is typed: each place once.</summary>
    public static IEnumerable<BackReference> In(DatasetViews views) =>
        from spelling in Spellings
        let term = views.Vocabulary.Find(spelling)
        where term is not null
        from use in term.Uses
        where spelling != "cit" || use.Passage.Text.AsSpan(0, use.At).TrimEnd() is [.., 'o' or 'O', 'p', '.'] or [.., 'l' or 'L', 'o', 'c', '.']
        where !use.Passage.IsQuotedAt(use.At)
        select new BackReference(use.Passage, use.At, spelling);
}

/// <summary>A word that refers back, where it is typed.</summary>
internal sealed record BackReference(Passage Passage, int At, string Word);
