using System.Collections.Immutable;
using ReportKit.Schema;
using ReportKit.Sheets;
using ReportKit.Sheets.Records;

namespace ReportKit.Datasets;

/// <summary>Everything that the master workbook holds.</summary>
public sealed class Dataset(
    Table<Report> reports,
    Table<Section> sections,
    Table<Statement> statements,
    Table<Source> sources,
    Table<Speaker> speakers,
    Table<Abbreviation> abbreviations,
    Table<Setting> settings,
    Table<PrintedRow> published,
    Table<AcceptedFinding> accepted,
    Table<RememberedColumn> imports,
    KnownNames names)
{
    public Table<Report> Reports { get; } = reports;

    public Table<Section> Sections { get; } = sections;

    public Table<Statement> Statements { get; } = statements;

    public Table<Source> Sources { get; } = sources;

    public Table<Speaker> Speakers { get; } = speakers;

    public Table<Abbreviation> Abbreviations { get; } = abbreviations;

    public Table<Setting> SettingRows { get; } = settings;

    /// <summary>The rows as published reports printed them.</summary>
    public Table<PrintedRow> Published { get; } = published;

    /// <summary>The findings that somebody accepted.</summary>
    public Table<AcceptedFinding> Accepted { get; } = accepted;

    /// <summary>What somebody said of the columns of spreadsheets that were imported.</summary>
    public Table<RememberedColumn> Imports { get; } = imports;

    /// <summary>What people call the rows of these sheets.</summary>
    public KnownNames Names { get; } = names;

    /// <summary>The rows of Settings as what they mean.</summary>
    public Settings Settings { get; } = new(settings.Rows);

    /// <summary>The tables, in the order of <see cref="MasterWorkbook.Sheets"/>.</summary>
    public ImmutableArray<Table> Tables => [Reports, Sections, Statements, Sources, Speakers, Abbreviations, SettingRows];

    /// <summary>Those of the tables of <see cref="MasterWorkbook.Records"/> that are read; History only grows.</summary>
    public ImmutableArray<Table> Records => [Published, Accepted, Imports];

    /// <summary>A dataset without rows.</summary>
    public static Dataset Empty { get; } = DatasetBuilder.Build(_ => (new JsonOrigin(), []));

    public Table this[Sheet sheet] => Tables.Concat(Records).Single(table => table.Sheet == sheet);

    /// <summary>The same dataset with other rows in one sheet.</summary>
    public Dataset With(Sheet sheet, IReadOnlyCollection<RowCells> rows)
    {
        return DatasetBuilder.Build(RowsOf, RowsOf);

        (Origin Origin, IReadOnlyCollection<RowCells> Rows) RowsOf(Sheet other) =>
            (this[other].Origin, other == sheet ? rows : [.. this[other].AllRows.Select(row => row.Cells)]);
    }
}
