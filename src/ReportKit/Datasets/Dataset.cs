using System.Collections.Immutable;

namespace ReportKit.Datasets;

/// <summary>Everything that the master workbook holds.</summary>
public sealed class Dataset(
    Table<Report> reports,
    Table<Section> sections,
    Table<Statement> statements,
    Table<Source> sources,
    Table<Speaker> speakers,
    Table<Abbreviation> abbreviations,
    Table<Setting> settings)
{
    public Table<Report> Reports { get; } = reports;

    public Table<Section> Sections { get; } = sections;

    public Table<Statement> Statements { get; } = statements;

    public Table<Source> Sources { get; } = sources;

    public Table<Speaker> Speakers { get; } = speakers;

    public Table<Abbreviation> Abbreviations { get; } = abbreviations;

    public Table<Setting> SettingRows { get; } = settings;

    /// <summary>The rows of Settings as what they mean.</summary>
    public Settings Settings { get; } = new(settings.Rows);

    /// <summary>The tables, in the order of <see cref="Schema.MasterWorkbook.Sheets"/>.</summary>
    public ImmutableArray<Table> Tables => [Reports, Sections, Statements, Sources, Speakers, Abbreviations, SettingRows];
}
