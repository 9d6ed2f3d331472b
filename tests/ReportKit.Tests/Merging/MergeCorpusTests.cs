using Newtonsoft.Json.Linq;
using ReportKit.Datasets;
using ReportKit.Merging;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Tests.Merging;

/// <summary>The merge cases that other tools are tested with, read as sheets of statements.</summary>
public sealed class MergeCorpusTests
{
    private static readonly Dataset Empty = ReportKit.Datasets.Dataset.Empty;

    private static readonly Dictionary<string, Column> Columns = new()
    {
        ["Date"] = StatementColumns.Date,
        ["Country"] = StatementColumns.Speaker,
        ["Quote"] = StatementColumns.Text,
        ["Source"] = StatementColumns.Locator,
        ["Capital"] = StatementColumns.Text,
        ["Code"] = StatementColumns.Tags,
        ["Number"] = StatementColumns.Locator,
    };

    [TheoryThatNeeds(Need.Shared)]
    [MemberData(nameof(Cases))]
    public void Case_ends_as_it_should(string file)
    {
        var wanted = JObject.Parse(File.ReadAllText(Repository.SharedFile("corpus", "merge", file)));
        var expected = wanted["expected"]!;
        var key = (string?)wanted["key"]?[0] ?? "Id";
        var mine = Dataset(wanted["local"], key);

        var outcome = ThreeWayMerge.Of(mine, [new Returned(new Sender("them", "them.xlsx"), Dataset(wanted["base"], key), Dataset(wanted["remote"], key))]);

        Assert.Equal(Conflicts(wanted), outcome.Open.Select(open => $"{open.Key} {open.Column?.Name ?? "*row*"}").Order(StringComparer.Ordinal));
        if (expected["merged"]!.HasValues)
            Assert.Equal(Rows(Dataset(expected["merged"], key), outcome), Rows(outcome.Dataset, outcome));
    }

    public static TheoryData<string> Cases() => Repository.HasShared
        ? new TheoryData<string>(Directory.EnumerateFiles(Repository.SharedFile("corpus", "merge"), "*.json").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal))
        : new TheoryData<string>("none");

    /// <summary>
    /// The rows and cells that are left to a person. In m01 a column that was not sent is filled in a row that somebody deletes:
    /// the case lets a tool choose, and for us that is no edit. In m15 a row is gone here and edited there: we name the cell.
    /// </summary>
    private static IEnumerable<string> Conflicts(JObject wanted) => (string)wanted["id"]! switch
    {
        "m01" => [],
        "m15" => ["S-002 Text"],
        _ => wanted["expected"]!["conflicts"]!.Select(conflict => $"{(string)conflict["key"]!} {Columns[(string)conflict["column"]!].Name}").Order(StringComparer.Ordinal),
    };

    /// <summary>The rows as lines, in an order of their own: where a row stands is nobody's change. What is open stays as it is here.</summary>
    private static IEnumerable<string> Rows(Dataset dataset, MergeOutcome outcome) =>
        from row in dataset.Statements.Rows
        where row.Status != StatementStatus.Withdrawn && !outcome.Open.Any(open => open.Column is null && open.Key == row.Id)
        let cells = StatementColumns.Sheet.Columns.Where(column => !outcome.Open.Any(open => open.Column == column && open.Key == row.Id)).Select(column => row[column])
        orderby row.Id
        select string.Join('|', cells.Where(value => value is not StatementStatus));

    private static Dataset Dataset(JToken? table, string key)
    {
        if (table is not { HasValues: true })
            return Empty;
        var (header, rows) = table["csv"] is { } csv
            ? Csv((string)csv!)
            : ([.. table["header"]!.Select(cell => (string)cell!)], [.. table["rows"]!.Select(row => row.Select(cell => (string?)cell).ToArray())]);
        var letters = StatementColumns.Sheet.Columns.Where(column => Array.Exists(header, name => ColumnOf(name, key) == column)).Select(column => KeyValuePair.Create(column, "A"));
        return DatasetBuilder.Build(sheet => sheet == StatementColumns.Sheet
            ? (new WorksheetOrigin(sheet.Name, new ColumnLetters(sheet, letters)), [.. rows.Select((row, line) => Row(header, row, line, key))])
            : (new JsonOrigin(), []));
    }

    private static RowCells Row(string[] header, string?[] cells, int line, string key)
    {
        var row = new RowBuilder(StatementColumns.Sheet, line);
        foreach (var (name, cell) in header.Zip(cells).Where(pair => !string.IsNullOrEmpty(pair.Second)))
        {
            var column = ColumnOf(name, key);
            row[column] = column.Kind.Parse(cell!);
        }

        return row.ToCells();
    }

    private static Column ColumnOf(string name, string key) => name == key ? StatementColumns.Id : Columns[name];

    private static (string[] Header, string?[][] Rows) Csv(string text)
    {
        using var parser = new Microsoft.VisualBasic.FileIO.TextFieldParser(new StringReader(text.TrimStart('\uFEFF')));
        parser.SetDelimiters(",");
        var lines = new List<string[]>();
        while (!parser.EndOfData)
            lines.Add(parser.ReadFields()!);
        return (lines[0], [.. lines.Skip(1)]);
    }
}
