using System.Collections.Immutable;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Series;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural;

/// <summary>What a published report printed still stands in its rows as it was; else workbook and report contradict each other.</summary>
public sealed class PrintedRowChanged : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK223",
        Severity = Severity.Warning,
        Title = "the rows of a published report are as it printed them",
        Reason = "Else the workbook and the report that people have contradict each other.",
        Fix = "Undo that, or correct the report and publish it again.",
        Failing = """{"reports": [{"number": "GE-1", "status": "Published"}], "statements": [{"id": "S-1", "report": "GE-1", "status": "Withdrawn"}], "published": [{"report": "GE-1", "id": "S-1"}]}""",
        Passing = """{"reports": [{"number": "GE-1", "status": "Published"}], "statements": [{"id": "S-1", "report": "GE-1"}], "published": [{"report": "GE-1", "id": "S-1"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var dataset = views.Dataset;
        if (dataset.Published.Rows.IsEmpty)
            return [];

        var marks = dataset.Published.Rows
            .Where(mark => dataset.Reports.Find(mark.Report) is { Status: ReportStatus.Published } && mark.Id is not null)
            .ToLookup(mark => mark.Id!, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. dataset.Statements.Rows.SelectMany(row => Compare(dataset.Statements, row, marks)),
            .. dataset.Sections.Rows.SelectMany(row => Compare(dataset.Sections, row, marks)),
            .. dataset.Sources.Rows.SelectMany(row => Compare(dataset.Sources, row, marks)),
            .. Unmarked(dataset.Statements, StatementColumns.Report, marks),
            .. Unmarked(dataset.Sections, SectionColumns.Report, marks),
            .. Gone(views, marks),
        ];
    }

    private IEnumerable<Finding> Compare(Table table, Row row, ILookup<string, PrintedRow> marks)
    {
        var own = marks[PrintedRow.IdOf(table.Sheet, row)];
        return own.SelectMany(mark => Moved(table, row, mark)).Concat(
            from mark in own
            where !Moved(table, row, mark).Any()
            from column in mark.Fingerprint is { } fingerprint ? Fingerprint.Changed(table.Sheet, row, fingerprint) : []
            group mark.Report!.Trim() by column into reports
            select Other(table.Place(row, reports.Key), [.. reports], reports.Key));
    }

    /// <summary>A row that the report no longer prints.</summary>
    private IEnumerable<Finding> Moved(Table table, Row row, PrintedRow mark)
    {
        var report = mark.Report!.Trim();
        if (row is Statement { Status: StatementStatus.Withdrawn })
            yield return Contradiction(table.Place(row, StatementColumns.Status), $"{report} printed this row, which is withdrawn now.");
        else if (ReportColumn(table.Sheet) is { } column && !mark.IsOf(row[column] as string ?? ""))
            yield return Contradiction(table.Place(row, column), $"{report} printed this row, which belongs to {row[column] as string ?? "no report"} now.");
    }

    /// <summary>Rows that were added to a report after it was published; one whose sections were never marked may have any.</summary>
    private IEnumerable<Finding> Unmarked(Table table, Column column, ILookup<string, PrintedRow> marks)
    {
        var reports = marks.SelectMany(row => row).Where(mark => mark.IsIn(table.Sheet)).Select(mark => mark.Report!.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
            from row in table.AllRows
            where row is not Statement { Status: StatementStatus.Withdrawn } && row[column] is string
            let report = ((string)row[column]!).Trim()
            where reports.Contains(report) && !marks[PrintedRow.IdOf(table.Sheet, row)].Any(mark => mark.IsOf(report))
            select Contradiction(table.Place(row, column), $"{report} was published without this row.");
    }

    /// <summary>Rows that are no longer there; where others name them still, these are found (<see cref="ReportKit.Checks.Structural.Keys.UnknownSource"/>, <see cref="ReportKit.Checks.Structural.Keys.UnknownSection"/>).</summary>
    private IEnumerable<Finding> Gone(DatasetViews views, ILookup<string, PrintedRow> marks)
    {
        var dataset = views.Dataset;
        HashSet<string> there = new(
            dataset.Statements.Rows.Select(row => PrintedRow.IdOf(StatementColumns.Sheet, row))
                .Concat(dataset.Sections.Rows.Select(row => PrintedRow.IdOf(SectionColumns.Sheet, row)))
                .Concat(dataset.Sources.Rows.Select(row => PrintedRow.IdOf(SourceColumns.Sheet, row)))
                .Concat(dataset.Statements.Rows.Select(row => $"{SectionColumns.Sheet}!{row.Section?.Trim()}"))
                .Concat(views.Mentions.Select(mention => $"{SourceColumns.Sheet}!{mention.Id.Trim()}")),
            StringComparer.OrdinalIgnoreCase);
        return
            from mark in marks.SelectMany(row => row)
            where !there.Contains(mark.Id!)
            let sheet = Fingerprint.Sheets.First(mark.IsIn)
            select Contradiction(
                dataset.Published.Place(mark, PublishedColumns.Id),
                $"{mark.Report!.Trim()} printed {mark.Id![(mark.Id!.IndexOf('!', StringComparison.Ordinal) + 1)..]}, which is no longer in the sheet {sheet}.");
    }

    private static Column<string>? ReportColumn(Sheet sheet) =>
        sheet == StatementColumns.Sheet ? StatementColumns.Report : sheet == SectionColumns.Sheet ? SectionColumns.Report : null;

    private Finding Other(Place place, ImmutableArray<string> reports, Column column) => reports is [var only]
        ? Contradiction(place, $"{only} was published with another {column}.")
        : Found(place, $"{string.Join(", ", reports[..^1])} and {reports[^1]} were published with another {column}.", "Undo that, or correct the reports and publish them again.");

    private Finding Contradiction(Place place, string message) =>
        Found(place, message, "Undo that, or correct the report and publish it again.");
}
