using System.Globalization;
using ReportKit.Addresses;
using ReportKit.Markup;
using ReportKit.Schema;
using ReportKit.Sheets;
using ReportKit.Spelling;

namespace ReportKit.Datasets;

/// <summary>
/// What people call the rows of other sheets: a section by its title, a source by its address, title or symbol, a report by its
/// number alone, speakers in other letters. A cell that surely means one row holds that row's key from then on; the workbook keeps
/// what was typed.
/// </summary>
public sealed class KnownNames(Table<Report> reports, Table<Section> sections, Table<Source> sources, Table<Speaker> speakers)
{
    /// <summary>Shorter titles are easily those of something else.</summary>
    private const int ShortestTitle = 4;

    private readonly Lazy<ILookup<string, Section>> sectionsByName = new(() => ByName(sections.Rows, section => [section.Key, PlainText.OneLine(section.Title)]));
    private readonly Lazy<ILookup<string, Source>> sourcesByName = new(() => ByName(sources.Rows, source => [source.Id, source.Title, source.Symbol]));
    private readonly Lazy<ILookup<string, Source>> sourcesByAddress = new(() => ByAddress(sources.Rows, WebAddress.Bare));
    private readonly Lazy<ILookup<string, Source>> sourcesByIdentity = new(() => ByAddress(sources.Rows, AddressIdentity.Of));
    private readonly Lazy<SpeakerNames> speakerNames = new(() => new SpeakerNames(speakers.Rows));

    /// <summary>A row of Sections that names its report by its number there.</summary>
    public static RowCells InSections(RowCells section, Table<Report> reports) => Meant(section, SectionColumns.Report, typed => Report(typed, reports));

    /// <summary>A row of Statements that names its report, section, sources and speakers as their sheets do.</summary>
    public RowCells InStatements(RowCells statement)
    {
        statement = Meant(statement, StatementColumns.Report, typed => Report(typed, reports));
        var report = statement[StatementColumns.Report] as string;
        statement = Meant(statement, StatementColumns.Section, typed => Section(typed, report));
        statement = Meant(statement, StatementColumns.Source, Source);
        statement = Meant(statement, StatementColumns.AlsoIn, Source);
        return Meant(statement, StatementColumns.Speaker, speakerNames.Value.Meant);
    }

    /// <summary>The number of the report that is meant by <c>GE 15</c> or <c>15</c>; what was typed where none is, or several.</summary>
    public static string Report(string typed, Table<Report> reports)
    {
        if (reports.Find(typed) is not null || Numbered(typed) is not { } wanted)
            return typed;
        Report? found = null;
        foreach (var report in reports.Rows)
        {
            if (Numbered(report.Number) is not { } known || known.Number != wanted.Number || (wanted.Prefix.Length > 0 && wanted.Prefix != known.Prefix))
                continue;
            if (found is not null)
                return typed;
            found = report;
        }

        return found?.Number ?? typed;
    }

    /// <summary>The key of the section that is meant by its title; of several, that of the report.</summary>
    public string Section(string typed, string? report)
    {
        if (sections.Find(typed) is not null)
            return typed;
        var named = SectionsNamed(typed);
        var own = named.Where(section => report is null || section.Report is null || reports.Find(section.Report) == reports.Find(report)).ToList();
        return own is [var only] ? only.Key : named is [var other] ? other.Key : typed;
    }

    /// <summary>The sections that have this title, or nearly this key.</summary>
    public List<Section> SectionsNamed(string typed) => [.. sectionsByName.Value[FoldedWord.Of(PlainText.OneLine(typed))].Distinct()];

    /// <summary>The ID of the source that is meant by its address, title or symbol.</summary>
    public string Source(string typed) =>
        sources.Find(typed) is null && SourcesNamed(typed, isExact: true) is [{ Id.Length: > 0 } only] ? only.Id : typed;

    /// <summary>The sources that have this address, title or symbol; also where the address differs by what leads to the same page or recording, unless it is to be exact.</summary>
    public List<Source> SourcesNamed(string typed, bool isExact = false)
    {
        if (WebAddress.LinkTo(typed.Trim()) is null)
            return [.. sourcesByName.Value[FoldedWord.Of(typed)].Distinct()];
        var exact = sourcesByAddress.Value[WebAddress.Bare(typed)].Distinct().ToList();
        if (exact.Count > 0)
            return exact;
        var named = sourcesByName.Value[FoldedWord.Of(typed)].Distinct().ToList();
        return named.Count > 0 || isExact ? named : [.. sourcesByIdentity.Value[AddressIdentity.Of(typed.Trim())].Distinct()];
    }

    private static RowCells Meant(RowCells row, Column<string> column, Func<string, string> meant) =>
        row[column] is string typed && meant(typed) is { Length: > 0 } key && !ReferenceEquals(key, typed) ? row.Meaning(column, key) : row;

    private static ILookup<string, TRow> ByName<TRow>(IEnumerable<TRow> rows, Func<TRow, string?[]> names) =>
        (from row in rows
         from name in names(row)
         let folded = name is null ? "" : FoldedWord.Of(name)
         where folded.Length >= ShortestTitle || (folded.Length > 0 && name == names(row)[0])
         select (Name: folded, Row: row)).Distinct().ToLookup(named => named.Name, named => named.Row);

    private static ILookup<string, Source> ByAddress(IEnumerable<Source> rows, Func<string, string> identity) =>
        (from source in rows
         from column in new[] { SourceColumns.Url, SourceColumns.ArchiveUrl }
         where source[column] is string
         select (Address: identity(((string)source[column]!).Trim()), Source: source)).ToLookup(named => named.Address, named => named.Source, StringComparer.OrdinalIgnoreCase);

    /// <summary>The letters and the number of <c>GE-015</c>; words such as “report” say nothing. Null where it does not end with a number.</summary>
    private static (string Prefix, int Number)? Numbered(string text)
    {
        var folded = FoldedWord.Of(text);
        var digits = folded.Length;
        while (digits > 0 && char.IsAsciiDigit(folded[digits - 1]))
            digits--;
        return int.TryParse(folded.AsSpan(digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (folded[..digits] is "report" or "no" or "nr" or "number" ? "" : folded[..digits], number)
            : null;
    }
}
