using System.Collections.Immutable;
using ReportKit.AddIn.Workbooks;
using ReportKit.Citations;
using ReportKit.Languages;
using ReportKit.Markup;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.AddIn.Endpoints;

/// <summary>What a new statement can name: reports, sections, speakers, sources and tags.</summary>
internal sealed class ListsEndpoint(Revisions revisions)
{
    public ListsAnswer Post(RevisionRequest request)
    {
        var dataset = revisions.Find(request.Revision).Dataset;
        return new ListsAnswer(
            [.. dataset.Reports.Rows.Select(report => new ReportAnswer(report.Number, report.Title, report.Status.ToString()))],
            [.. dataset.Sections.Rows.Select(section => new SectionAnswer(section.Key, section.Report, section.Level, PlainText.OneLine(section.Title)))],
            [.. dataset.Speakers.Rows.Select(speaker => new SpeakerAnswer(speaker.Name, speaker.ShortName, speaker.Aliases, Words(speaker, SpeakerColumns.Kind)))],
            [.. dataset.Sources.Rows.Select(source => Source(source, ReportLanguage.Of(dataset.Settings.Language)))],
            [.. dataset.Statements.Rows.SelectMany(row => row.Tags).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)]);
    }

    private static SourceAnswer Source(Source source, ReportLanguage language) => new(
        source.Id,
        Words(source, SourceColumns.Kind),
        CitedPlace.Of(source, language).Citation,
        source.Date?.Iso,
        source.Address,
        source.Line);

    private static string? Words(Row row, Column column) => row[column] is { } value ? column.Kind.Print(value) : null;
}

internal sealed record ListsAnswer(
    ImmutableArray<ReportAnswer> Reports,
    ImmutableArray<SectionAnswer> Sections,
    ImmutableArray<SpeakerAnswer> Speakers,
    ImmutableArray<SourceAnswer> Sources,
    ImmutableArray<string> Tags);

internal sealed record ReportAnswer(string Number, string Title, string Status);

internal sealed record SectionAnswer(string Key, string? Report, int Level, string Title);

internal sealed record SpeakerAnswer(string Name, string? ShortName, ImmutableArray<string> Aliases, string? Kind);

/// <param name="Citation">Its footnote, in plain words.</param>
internal sealed record SourceAnswer(string Id, string? Kind, string Citation, string? Date, string? Url, int Row);
