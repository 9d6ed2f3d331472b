using System.Globalization;
using System.Text;
using ReportKit.Addresses;
using ReportKit.Datasets;
using ReportKit.Markup;
using ReportKit.Schema;
using ReportKit.Sheets;
using ReportKit.Spreadsheets.Contents;

namespace ReportKit.Spreadsheets.Rows;

/// <summary>The rows of Sources that an import needs: a row for each address, symbol or title that the workbook does not have.</summary>
internal sealed class SourceRows(Dataset there)
{
    private const int LongestId = 40;

    private static readonly (string Host, SourceKind Kind)[] Sites =
    [
        ("media.un.org", SourceKind.Video), ("webtv.un.org", SourceKind.Video), ("youtube.com", SourceKind.Video), ("youtu.be", SourceKind.Video), ("vimeo.com", SourceKind.Video),
        ("undocs.org", SourceKind.Document), ("docs.un.org", SourceKind.Document), ("documents.un.org", SourceKind.Document), ("documents-dds-ny.un.org", SourceKind.Document),
        ("docs-library.unoda.org", SourceKind.Document), ("twitter.com", SourceKind.Post), ("x.com", SourceKind.Post), ("facebook.com", SourceKind.Post), ("linkedin.com", SourceKind.Post),
    ];

    private readonly Dictionary<string, RowBuilder> byIdentity = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> ids = new(there.Sources.Keys, StringComparer.OrdinalIgnoreCase);

    public IEnumerable<RowCells> Rows => byIdentity.Values.Select(row => row.ToCells());

    /// <summary>Finds a source, or adds it.</summary>
    /// <param name="address">Null where only words say what it is.</param>
    /// <param name="cells">What the row says of the source, each with its value.</param>
    /// <param name="differs">Told of what an earlier row says otherwise.</param>
    /// <returns>Its ID; null where nothing says what it is.</returns>
    public string? Find(string? address, IReadOnlyDictionary<Column, object> cells, Action<Column, object> differs)
    {
        if (Identity(address, cells) is not { Length: > 0 } identity)
            return null;
        if (There(address, cells) is { } known)
            return known;
        if (byIdentity.TryGetValue(identity, out var row))
        {
            Complete(row, cells, differs);
            return (string)row[SourceColumns.Id]!;
        }

        row = new RowBuilder(SourceColumns.Sheet, byIdentity.Count);
        foreach (var (column, value) in cells)
            row[column] = value;
        if (address is not null)
            (row[SourceColumns.Url], row[SourceColumns.Kind]) = (address, row[SourceColumns.Kind] ?? KindOf(address));
        row[SourceColumns.Kind] ??= cells.TryGetValue(SourceColumns.Symbol, out var symbol) && ((string)symbol).Contains("/RES/", StringComparison.Ordinal) ? SourceKind.Resolution : null;
        row[SourceColumns.Id] = NewId(address, cells);
        byIdentity.Add(identity, row);
        return (string)row[SourceColumns.Id]!;
    }

    private static void Complete(RowBuilder row, IReadOnlyDictionary<Column, object> cells, Action<Column, object> differs)
    {
        foreach (var (column, value) in cells)
        {
            if (row[column] is null)
                row[column] = value;
            else if (!Equals(row[column], value))
                differs(column, row[column]!);
        }
    }

    /// <summary>The source of the workbook that is meant; null where it has none.</summary>
    private string? There(string? address, IReadOnlyDictionary<Column, object> cells)
    {
        if (address is not null)
            return there.Names.SourcesNamed(address) is [{ Id.Length: > 0 } only, ..] ? only.Id : null;
        foreach (var column in new Column[] { SourceColumns.Symbol, SourceColumns.Title })
        {
            if (cells.TryGetValue(column, out var words) && there.Sources.Rows.FirstOrDefault(source => Says(source, words, cells)) is { } same)
                return same.Id;
        }

        return null;
    }

    /// <summary>Whether a source is without an address, and says all that the cells say.</summary>
    private static bool Says(Source source, object words, IReadOnlyDictionary<Column, object> cells) =>
        source.Address is null && words is string && cells.All(cell => Equals(source[cell.Key], cell.Value));

    private static string Identity(string? address, IReadOnlyDictionary<Column, object> cells)
    {
        if (address is not null)
            return AddressIdentity.Of(address);
        string Words(Column column) => cells.TryGetValue(column, out var value) ? column.Kind.Print(value) : "";
        if (Words(SourceColumns.Symbol) is { Length: > 0 } symbol)
            return "symbol " + symbol;
        var words = string.Join('\u001F', Words(SourceColumns.Title), Words(SourceColumns.Author), Words(SourceColumns.Container), Words(SourceColumns.Meeting), Words(SourceColumns.Session), Words(SourceColumns.Date));
        // A day alone is that of the statement, and no source.
        return Words(SourceColumns.Title).Length + Words(SourceColumns.Meeting).Length + Words(SourceColumns.Session).Length + Words(SourceColumns.Container).Length == 0 ? "" : words;
    }

    private static object? KindOf(string address)
    {
        var host = AddressIdentity.HostOf(AddressIdentity.Of(address)).ToString();
        foreach (var (site, kind) in Sites)
        {
            if (host == site || host.EndsWith("." + site, StringComparison.Ordinal))
                return kind;
        }

        return address.Split('?', '#')[0].EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? SourceKind.Document : null;
    }

    private string NewId(string? address, IReadOnlyDictionary<Column, object> cells)
    {
        var words = cells.GetValueOrDefault(SourceColumns.Symbol) ?? cells.GetValueOrDefault(SourceColumns.Title) ?? (address is null ? cells.GetValueOrDefault(SourceColumns.Meeting) : WebAddress.Bare(address).Split('?')[0]) ?? "";
        var id = Slug((string)words);
        for (var number = 2; !ids.Add(id); number++)
            id = string.Create(CultureInfo.InvariantCulture, $"{Slug((string)words)}-{number}");
        return id;
    }

    /// <summary>The first letters and digits of a text, as a name that can be typed.</summary>
    private static string Slug(string text)
    {
        var slug = new StringBuilder(LongestId);
        foreach (var letter in HeaderWords.Fold(text))
        {
            if (slug.Length >= LongestId)
                break;
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(letter);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        var id = slug.ToString().Trim('-');
        return id.Length < 2 ? "source" : id;
    }
}
