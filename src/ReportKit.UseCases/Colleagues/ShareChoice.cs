using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sharing;
using ReportKit.Sheets;
using ReportKit.Typed;
using ReportKit.UseCases.Hosts;
using ReportKit.UseCases.Reports;

namespace ReportKit.UseCases.Colleagues;

/// <summary>The rows and columns that a colleague is to get.</summary>
internal sealed class ShareChoice
{
    private readonly Dataset dataset;
    private readonly ImmutableArray<Condition> conditions;
    private readonly ImmutableArray<Column> columns;
    private readonly ShareFilters filters;

    /// <exception cref="RefusalException">The workbook, or the sheet, has nothing of such a name.</exception>
    public ShareChoice(StatementsToShare asked, Dataset dataset)
    {
        this.dataset = dataset;
        columns = asked.Columns is { } names ? [.. names.Select(ColumnOf)] : ShareSelection.UsualColumns;
        conditions =
        [
            .. Of("report", asked.Report, number => new ShareFilters(Report: ReportChoice.Of(dataset.Reports, number)), number => $"no statement belongs to {number}."),
            .. Of("section", asked.Section, key => new ShareFilters(Section: SectionOf(key)), _ => "no statement stands in that section."),
            .. Of("speaker", asked.Speaker, name => new ShareFilters(Speaker: name), name => $"no statement is by that name. {CellFindings.NearestOr(name, dataset.Speakers.Keys, "")}".TrimEnd()),
            .. Of("status", asked.Status, typed => new ShareFilters(Status: StatusOf(typed)), _ => "no statement has that status."),
            .. Of("since", asked.Since, typed => new ShareFilters(Since: DateOf(typed)), _ => "no statement is of that day or later."),
        ];
        filters = conditions.Aggregate(new ShareFilters(), (all, condition) => condition.With(all));
    }

    /// <summary>The number of the report that was asked for; null where none was.</summary>
    public string? Report => filters.Report?.Number;

    /// <summary>What is sent; of a workbook without statements, the sheets to be filled in.</summary>
    public Dataset Sent() => ShareSelection.Of(dataset, filters, columns);

    /// <summary>Why nothing is sent of a workbook that has statements; null where there is something.</summary>
    public MadeShare.NothingToSend? WhyNothing(Dataset sent)
    {
        if (!sent.Statements.Rows.IsEmpty || dataset.Statements.Rows.IsEmpty)
            return null;
        if (conditions.IsEmpty && IsEmpty(new ShareFilters()))
            return new MadeShare.NothingToSend([], Why: null);
        return conditions.FirstOrDefault(condition => IsEmpty(condition.Filters)) is { } alone
            ? new MadeShare.NothingToSend([alone.Words], alone.WhyNothing)
            : new MadeShare.NothingToSend([.. conditions.Select(condition => condition.Words)], Why: null);
    }

    private bool IsEmpty(ShareFilters chosen) => ShareSelection.Of(dataset, chosen, []).Statements.Rows.IsEmpty;

    private static IEnumerable<Condition> Of(string name, string? typed, Func<string, ShareFilters> filters, Func<string, string> whyNothing) =>
        typed is null ? [] : [new Condition((name, typed), filters(typed), whyNothing(typed))];

    private Section SectionOf(string key) => dataset.Sections.Find(dataset.Names.Section(key, report: null)) ?? throw new RefusalException(
        $"There is no section “{key}” in the sheet Sections. {CellFindings.NearestOr(key, dataset.Sections.Keys, "Name it by its Key.")}");

    private static StatementStatus StatusOf(string typed) => StatementColumns.Status.Kind.Parse(typed) is StatementStatus status ? status : throw new RefusalException(
        $"There is no status “{typed}”. {CellFindings.NearestOr(typed, StatementColumns.Status.Kind.Allowed, $"There are: {string.Join(", ", StatementColumns.Status.Kind.Allowed)}.")}");

    private static PartialDate DateOf(string typed) =>
        TypedDate.Read(typed) is { Span: { } span } ? span.From : throw new RefusalException(NoDate.Sentence(typed));

    private static Column ColumnOf(string name)
    {
        var known = StatementColumns.Sheet.Columns.Select(column => column.Name).ToList();
        return StatementColumns.Sheet.Find(name) ?? throw new RefusalException(
            $"There is no column “{name}” in the sheet Statements. {CellFindings.NearestOr(name, known, $"There are: {string.Join(", ", known)}.")}");
    }

    /// <summary>One condition, and what to say where nothing meets it.</summary>
    private sealed record Condition((string Name, string Typed) Words, ShareFilters Filters, string WhyNothing)
    {
        public ShareFilters With(ShareFilters others) => new(
            Filters.Report ?? others.Report,
            Filters.Section ?? others.Section,
            Filters.Speaker ?? others.Speaker,
            Filters.Status ?? others.Status,
            Filters.Since ?? others.Since);
    }
}
