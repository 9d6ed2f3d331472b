using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Schema;
using ReportKit.Sharing;

namespace ReportKit.Cli.Commands;

/// <summary>What a colleague is to get, as it was asked for on the command line.</summary>
internal sealed class ShareChoice
{
    private readonly Dataset dataset;
    private readonly ImmutableArray<Condition> conditions;
    private readonly ImmutableArray<Column> columns;
    private readonly ShareFilters filters;

    /// <exception cref="WrongUsageException">The workbook, or the sheet, has nothing of such a name.</exception>
    public ShareChoice(ShareArguments arguments, Dataset dataset)
    {
        this.dataset = dataset;
        columns = arguments.Columns is { } names ? [.. names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(ColumnOf)] : ShareSelection.UsualColumns;
        conditions =
        [
            .. Of("--report", arguments.Report, number => new ShareFilters(Report: ReportChoice.Of(dataset.Reports, number)), number => $"no statement belongs to {number}."),
            .. Of("--section", arguments.Section, key => new ShareFilters(Section: SectionOf(key)), _ => "no statement stands in that section."),
            .. Of("--speaker", arguments.Speaker, name => new ShareFilters(Speaker: name), name => $"no statement is by that name. {CellFindings.NearestOr(name, dataset.Speakers.Keys, "")}".TrimEnd()),
            .. Of("--status", arguments.Status, typed => new ShareFilters(Status: StatusOf(typed)), _ => "no statement has that status."),
            .. Of("--since", arguments.Since, typed => new ShareFilters(Since: DateOf(typed)), _ => "no statement is of that day or later."),
        ];
        filters = conditions.Aggregate(new ShareFilters(), (all, condition) => condition.With(all));
    }

    /// <summary>The number of the report that was asked for; null where none was.</summary>
    public string? Report => filters.Report?.Number;

    /// <summary>What is sent; of a workbook without statements, the sheets to be filled in.</summary>
    /// <exception cref="WrongUsageException">No statement is what was asked for.</exception>
    public Dataset Sent()
    {
        var sent = ShareSelection.Of(dataset, filters, columns);
        return sent.Statements.Rows.IsEmpty && !dataset.Statements.Rows.IsEmpty ? throw new WrongUsageException(WhyNothing()) : sent;
    }

    private string WhyNothing()
    {
        if (ShareSelection.Of(dataset, new ShareFilters(), []).Statements.Rows.IsEmpty && conditions.IsEmpty)
            return "The sheet Statements has no rows that could be sent.";
        var all = string.Join(" ", conditions.Select(condition => condition.Words));
        return conditions.FirstOrDefault(condition => ShareSelection.Of(dataset, condition.Filters, []).Statements.Rows.IsEmpty) is { } alone
            ? $"{alone.Words} leaves nothing to send: {alone.WhyNothing}"
            : $"Nothing is left to send: no statement meets all of {all}.";
    }

    private static IEnumerable<Condition> Of(string option, string? typed, Func<string, ShareFilters> filters, Func<string, string> whyNothing) =>
        typed is null ? [] : [new Condition($"{option} “{typed}”", filters(typed), whyNothing(typed))];

    private Section SectionOf(string key) => dataset.Sections.Find(dataset.Names.Section(key, report: null)) ?? throw new WrongUsageException(
        $"There is no section “{key}” in the sheet Sections. {CellFindings.NearestOr(key, dataset.Sections.Keys, "Name it by its Key.")}");

    private static StatementStatus StatusOf(string typed) => StatementColumns.Status.Kind.Parse(typed) is StatementStatus status ? status : throw new WrongUsageException(
        $"There is no status “{typed}”. {CellFindings.NearestOr(typed, StatementColumns.Status.Kind.Allowed, $"There are: {string.Join(", ", StatementColumns.Status.Kind.Allowed)}.")}");

    private static PartialDate DateOf(string typed) =>
        TypedDate.Read(typed) is { Span: { } span } ? span.From : throw new WrongUsageException(NoDate.Sentence(typed));

    private static Column ColumnOf(string name)
    {
        var known = StatementColumns.Sheet.Columns.Select(column => column.Name).ToList();
        return StatementColumns.Sheet.Find(name) ?? throw new WrongUsageException(
            $"There is no column “{name}” in the sheet Statements. {CellFindings.NearestOr(name, known, $"There are: {string.Join(", ", known)}.")}");
    }

    /// <summary>One condition, and what to say where nothing meets it.</summary>
    private sealed record Condition(string Words, ShareFilters Filters, string WhyNothing)
    {
        public ShareFilters With(ShareFilters others) => new(
            Filters.Report ?? others.Report,
            Filters.Section ?? others.Section,
            Filters.Speaker ?? others.Speaker,
            Filters.Status ?? others.Status,
            Filters.Since ?? others.Since);
    }
}
