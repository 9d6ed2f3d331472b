using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Schema;
using ReportKit.Series;

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

    public override IEnumerable<Diagnostic> Run(Manuscript manuscript)
    {
        var dataset = manuscript.Dataset;
        if (dataset.Published.Rows.IsEmpty)
            return [];

        var marks = dataset.Published.Rows
            .Where(mark => dataset.Reports.Find(mark.Report) is { Status: ReportStatus.Published } && mark.Id is not null)
            .ToLookup(mark => mark.Id!.Trim(), StringComparer.OrdinalIgnoreCase);
        return
        [
            .. dataset.Statements.Rows.SelectMany(row => marks[row.Id?.Trim() ?? ""].SelectMany(mark => Compare(dataset.Statements, row, mark))),
            .. Unmarked(dataset, marks),
            .. Gone(dataset, marks),
        ];
    }

    private IEnumerable<Diagnostic> Compare(Table<Statement> table, Statement row, PrintedRow mark)
    {
        var report = mark.Report!.Trim();
        if (row.Status == StatementStatus.Withdrawn)
            return [Contradiction(table.Place(row, StatementColumns.Status), report, $"{report} printed this row, which is withdrawn now.")];
        if (!mark.IsOf(row.Report ?? ""))
            return [Contradiction(table.Place(row, StatementColumns.Report), report, $"{report} printed this row, which belongs to {row.Report ?? "no report"} now.")];
        return
            from column in mark.Fingerprint is { } fingerprint ? Fingerprint.Changed(row, fingerprint) : []
            select Contradiction(table.Place(row, column), report, $"{report} was published with another {column}.");
    }

    /// <summary>Rows that were added to a report after it was published.</summary>
    private IEnumerable<Diagnostic> Unmarked(Dataset dataset, ILookup<string, PrintedRow> marks)
    {
        var reports = marks.SelectMany(row => row).Select(mark => mark.Report!.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
            from row in dataset.Statements.Rows
            where row is { Report: not null, Status: not StatementStatus.Withdrawn }
            let report = row.Report!.Trim()
            where reports.Contains(report) && !marks[row.Id?.Trim() ?? ""].Any(mark => mark.IsOf(report))
            select Contradiction(dataset.Statements.Place(row, StatementColumns.Report), report, $"{report} was published without this row.");
    }

    private IEnumerable<Diagnostic> Gone(Dataset dataset, ILookup<string, PrintedRow> marks) =>
        from mark in marks.SelectMany(row => row)
        where dataset.Statements.Find(mark.Id) is null
        select Contradiction(dataset.Published.Place(mark, PublishedColumns.Id), mark.Report!.Trim(), $"{mark.Report!.Trim()} printed {mark.Id!.Trim()}, which is no longer in the sheet Statements.");

    private Diagnostic Contradiction(Place place, string report, string message) =>
        Found(place, message, $"Undo that, or correct the report and publish it again (reportkit publish --report {report}).");
}
