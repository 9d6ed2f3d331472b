
namespace ReportKit.Papers.Recognition.CitationForms;

/// <summary>The forms in which papers cite one kind of source.</summary>
internal interface ICitationForm
{
    /// <summary>What the citation says by the columns; null where it is of another kind.</summary>
    SourceDraft? Read(CitationText citation);
}
