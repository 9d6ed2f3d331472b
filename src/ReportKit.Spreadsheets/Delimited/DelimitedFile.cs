using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using ReportKit.Findings;
using ReportKit.Spreadsheets.Headings;
using ReportKit.Spreadsheets.Tables;

namespace ReportKit.Spreadsheets.Delimited;

/// <summary>Reads a file of separated values. Encoding, separator and quotes are found out, and said.</summary>
public static class DelimitedFile
{
    /// <summary>In characters: what a sheet of Excel could never hold in a cell. A quote that nothing closes swallows the rest of the file.</summary>
    private const int LongestValue = 40_000;

    /// <summary>Those of a sheet of Excel.</summary>
    private const int MostRows = 1 << 20;
    private const int MostColumns = 1 << 14;
    private const int MostCells = 20_000_000;

    private const int CharactersOfSample = 1 << 18;

    /// <param name="stream">Can be read again from its start.</param>
    /// <param name="name">Of the file, as places name it.</param>
    /// <exception cref="UnusableFileException">It is no text, or too large.</exception>
    public static ForeignTable Read(Stream stream, string name)
    {
        var encoding = TextEncoding.Of(stream);
        var form = DelimitedForm.Of(Sample(stream, encoding));
        var findings = new List<Finding>();
        var rows = Rows(stream, encoding, form, name, CsvMode.RFC4180);
        if (rows is null)
        {
            findings = [new Finding(FileRules.RaggedLine, Severity.Warning, new Place(name), "A quotation mark opens a value and nothing closes it; every line is read by itself.", "Look at the rows with quotation marks.")];
            rows = Rows(stream, encoding, form, name, CsvMode.NoEscape)!;
        }

        TellRagged(rows, name, findings);
        return new ForeignTable(name, [.. rows])
        {
            IsSheet = false,
            ReadAs = $"{TextEncoding.NameOf(encoding)}, values parted by {form.Name}",
            Findings = [.. findings],
        };
    }

    /// <summary>The first characters of a text whose encoding is found out; the stream is back at its start afterwards.</summary>
    public static string Beginning(Stream stream)
    {
        var sample = Sample(stream, TextEncoding.Of(stream));
        stream.Position = 0;
        return sample;
    }

    /// <summary>Whether a text is surely a table: its lines have the same number of values, and the first ones name columns.</summary>
    public static bool LooksDelimited(string beginning) => DelimitedForm.Of(beginning) is var form
        && (form.HasOwnLine || (form.IsRegular && HeaderSearch.Recognises(beginning.Split('\n', 2)[0].Split(form.Separator))));

    private static string Sample(Stream stream, Encoding encoding)
    {
        stream.Position = 0;
        using var reader = new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var letters = new char[CharactersOfSample];
        var read = reader.ReadBlock(letters);
        return new string(letters, 0, read);
    }

    /// <summary>The rows that hold something; null where a quote swallows lines.</summary>
    private static List<ForeignRow>? Rows(Stream stream, Encoding encoding, DelimitedForm form, string name, CsvMode mode)
    {
        stream.Position = 0;
        using var reader = new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        if (form.HasOwnLine)
            reader.ReadLine();
        using var parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = form.Separator.ToString(),
            Quote = form.Quote,
            Escape = form.Escape,
            Mode = mode,
            BadDataFound = null,
            HasHeaderRecord = false,
            IgnoreBlankLines = false,
        });
        var rows = new List<ForeignRow>();
        var (line, cells) = (form.HasOwnLine ? 2 : 1, 0L);
        while (parser.Read())
        {
            if (Row(parser.Record ?? [], line, mode == CsvMode.RFC4180) is not { } row)
                return null;
            if (!row.Cells.IsEmpty)
                rows.Add(row);
            cells += row.Cells.Length;
            if (rows.Count > MostRows || cells > MostCells)
                throw new UnusableFileException($"{name} is not read: it holds more than a sheet of Excel ({MostRows:N0} rows). Divide it.");
            line = parser.RawRow + (form.HasOwnLine ? 2 : 1);
        }

        return rows;
    }

    private static ForeignRow? Row(string[] values, int line, bool mayBeSwallowed)
    {
        var cells = ImmutableArray.CreateBuilder<ForeignCell>();
        for (var column = 0; column < Math.Min(values.Length, MostColumns); column++)
        {
            var text = values[column].ReplaceLineEndings("\n");
            if (mayBeSwallowed && text.Length > LongestValue)
                return null;
            if (text.Contains('\0', StringComparison.Ordinal))
                text = text.Replace("\0", "", StringComparison.Ordinal);
            if (!string.IsNullOrWhiteSpace(text))
                cells.Add(new ForeignCell(column, text));
        }

        return new ForeignRow(line, cells.ToImmutable());
    }

    /// <summary>Lines with more values than the widest of the first ones has.</summary>
    private static void TellRagged(List<ForeignRow> rows, string name, List<Finding> findings)
    {
        const int First = 20;
        const int Most = 20;
        var widths = rows.Select(row => row.Cells[^1].Column + 1).ToList();
        if (widths.Count == 0)
            return;
        var usual = Math.Max(widths.Take(First).Max(), 0);
        var header = widths.Take(First).GroupBy(width => width).OrderByDescending(group => group.Count()).First().Key;
        usual = widths.Take(First).Count(width => width == usual) == 1 && widths.Count > 3 ? header : usual;
        foreach (var row in rows.Where(row => row.Cells[^1].Column + 1 > usual).Take(Most))
            findings.Add(new Finding(FileRules.RaggedLine, Severity.Warning, new Place(string.Create(CultureInfo.InvariantCulture, $"{name} line {row.Number}")), string.Create(CultureInfo.InvariantCulture, $"The line has {row.Cells[^1].Column + 1} values, and the others have {usual}."), "A separator may stand in one of them without quotation marks; look at the row."));
    }
}
