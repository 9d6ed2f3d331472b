using System.Collections.Immutable;

namespace ReportKit.Papers.Recognition.CitationForms;

/// <summary>The forms of citations, those first whose words can belong to no other.</summary>
internal static class AllForms
{
    private static readonly ImmutableArray<ICitationForm> Forms =
    [
        new PostForm(), new LetterForm(), new ResolutionForm(), new VideoForm(), new StatementForm(), new BlogForm(), new NewsForm(),
        new TreatyForm(), new ReportForm(), new DocumentForm(), new WebPageForm(),
    ];

    /// <summary>What a citation says of its source; null where nothing in it can be looked up.</summary>
    public static SourceDraft? Read(CitationText citation)
    {
        foreach (var form in Forms)
        {
            if (form.Read(citation) is { } source)
                return source with { Address = citation.Address };
        }

        return null;
    }
}
