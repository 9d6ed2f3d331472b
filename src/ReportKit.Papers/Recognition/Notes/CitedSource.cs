using ReportKit.Papers.Recognition.CitationForms;
namespace ReportKit.Papers.Recognition.Notes;

/// <summary>A source of the paper, however often it is cited.</summary>
/// <param name="number">Its place among all of them, from 0.</param>
internal sealed class CitedSource(int number, SourceDraft draft)
{
    private readonly List<CitationText> uses = [];

    public int Number { get; } = number;

    /// <summary>What all citations of it say together.</summary>
    public SourceDraft Draft { get; private set; } = draft;

    /// <summary>The citations in full, in the order of the paper.</summary>
    public IReadOnlyList<CitationText> Uses => uses;

    public void Use(CitationText citation, SourceDraft draft)
    {
        // Words such as “See previous reports here” tell less of a source than its description does.
        if (uses.Count > 0 && Prose.IsPointing(uses[0].Words) && !Prose.IsPointing(citation.Words))
            (Draft, draft) = (draft, Draft);
        uses.Add(citation);
        Draft = Draft with
        {
            Author = Draft.Author ?? draft.Author,
            Title = Draft.Title ?? draft.Title,
            Container = Draft.Container ?? draft.Container,
            Meeting = Draft.Meeting ?? draft.Meeting,
            Session = Draft.Session ?? draft.Session,
            Date = Draft.Date ?? draft.Date,
            Symbol = Draft.Symbol ?? draft.Symbol,
            Publisher = Draft.Publisher ?? draft.Publisher,
            Address = Draft.Address ?? draft.Address,
        };
    }
}
