using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Sheets;
using ReportKit.Spreadsheets.Contents;
using ReportKit.Spreadsheets.Headings;
using ReportKit.Spreadsheets.Mapping;
using ReportKit.Spreadsheets.Rows;
using ReportKit.Spreadsheets.Tables;

namespace ReportKit.Spreadsheets;

/// <summary>Makes of the tables of a spreadsheet with columns of its own rows of ours.</summary>
public sealed class SpreadsheetReader
{
    private readonly Dataset there;
    private readonly SpreadsheetChoices said;
    private readonly ImportedRows rows;

    private SpreadsheetReader(Dataset there, SpreadsheetChoices said)
    {
        this.there = there;
        this.said = said;
        rows = new ImportedRows(there);
    }

    /// <param name="tables">Its sheets.</param>
    /// <param name="there">What the workbook holds, whose sources and speakers are known again.</param>
    public static SpreadsheetRows Read(IReadOnlyCollection<ForeignTable> tables, Dataset there, SpreadsheetChoices choices)
    {
        var reader = new SpreadsheetReader(there, choices);
        var findings = new List<Finding>();
        var readings = ImmutableArray.CreateBuilder<TableReading>();
        foreach (var table in tables.Where(table => table.Rows.Length > 0))
        {
            var remarks = new Remarks(table);
            readings.Add(reader.Read(table, remarks));
            findings.AddRange(remarks.All);
        }

        foreach (var unknown in readings.Where(reading => reading.Kind is null))
            findings.Add(Unknown(unknown, isAlone: readings.All(reading => reading.Kind is null)));
        return new SpreadsheetRows(reader.rows.ToDataset(), readings.ToImmutable(), [.. findings]);
    }

    private static Finding Unknown(TableReading reading, bool isAlone)
    {
        var headers = reading.Mapping.Columns.Where(column => column.Header.Length > 0).Select(column => $"“{CellFindings.Excerpt(column.Header)}”").Take(8).ToList();
        return new Finding(
            FileRules.SheetUnknown,
            isAlone ? Severity.Error : Severity.Warning,
            new Place(reading.Table.Name),
            headers.Count == 0 ? "Nothing of it is imported: no row with the names of its columns was found." : $"Nothing of it is imported: its columns are none of statements, sources, speakers or abbreviations ({string.Join(", ", headers)}).",
            isAlone ? "Say which column is which, such as Country=Speaker;Quote=Text." : "");
    }

    private TableReading Read(ForeignTable table, Remarks remarks)
    {
        var header = HeaderSearch.Find(table);
        var below = table.Rows.Where(row => row.Number > header.LastRow).ToList();
        var columns = Columns(header, below);
        var choices = said.WithRemembered(there, TableReading.ShapeOf(new ColumnMapping([.. columns.Select(column => new MappedColumn(column.Index, column.Header, column.Name, null, ""))], [])));
        ColumnMapping? first = null;
        foreach (var kind in TableKind.All)
        {
            var mapping = ColumnMatching.Of(columns, Meant(choices, kind), kind.Targets);
            first = kind.Sheet == StatementColumns.Sheet ? mapping : first;
            if (!kind.Fits(mapping))
                continue;
            foreach (var doubt in mapping.Doubts)
                remarks.Add(doubt.IsQuestion ? FileRules.ColumnOpen : FileRules.ColumnByGuess, doubt.IsQuestion ? Severity.Error : Severity.Warning, Math.Max(1, header.LastRow), doubt.Index, doubt.Message, doubt.Advice);
            var data = DataRows.Of(table, header, remarks);
            return new TableReading(table, kind.Sheet, mapping, header.LastRow, Take(table, kind, mapping, data, header, remarks, choices.Dates));
        }

        return new TableReading(table, null, first!, header.LastRow, 0);
    }

    /// <summary>What a person said, in the columns that this kind of table has: a list of statements names sources by their address.</summary>
    private static ImmutableArray<SetColumn> Meant(SpreadsheetChoices choices, TableKind kind) =>
    [
        .. from column in choices.Columns
           let target = column.Target?.Column == SourceColumns.Url ? Target.Of(StatementColumns.Source) : column.Target?.Column == SpeakerColumns.Name ? Target.Of(StatementColumns.Speaker) : column.Target
           where target is null || kind.Targets.Contains(target)
           select column with { Target = target },
    ];

    private static List<ForeignColumn> Columns(TableHeader header, List<ForeignRow> below)
    {
        var filled = below.SelectMany(row => row.Cells).Select(cell => cell.Column).ToHashSet();
        return
        [
            .. from index in header.Cells.Keys.Union(filled).Order()
               let cell = header.Cells.GetValueOrDefault(index)
               select new ForeignColumn(index, cell?.Name ?? "", HeaderMeaning.Read(cell?.Words ?? "", cell?.Group ?? ""), ColumnContent.Of(below, index)),
        ];
    }

    private int Take(ForeignTable table, TableKind kind, ColumnMapping mapping, ImmutableArray<ForeignRow> data, TableHeader header, Remarks remarks, DateOrder? dates)
    {
        if (kind.Sheet == AbbreviationColumns.Sheet)
            return new ListRows(rows, mapping, remarks, dates).AddAbbreviations(data);
        if (kind.Sheet == SpeakerColumns.Sheet)
            return new ListRows(rows, mapping, remarks, dates).AddSpeakers(data);
        return kind.Sheet == SourceColumns.Sheet
            ? new ListRows(rows, mapping, remarks, dates).AddSources(data)
            : new StatementRows(table, rows, mapping, header, remarks, dates).Add(data);
    }
}
