using System.Text.RegularExpressions;
using CsCheck;
using ReportKit.Checks;
using ReportKit.Findings;

namespace ReportKit.Excel.Tests;

/// <summary>Whatever is wrong with a workbook, it is read or refused in a sentence.</summary>
public sealed partial class DamagedWorkbookTests
{
    private static readonly string[] OddValues =
        ["", " ", "0", "-1", "1", "2147483648", "99999999999999999999", "1E+308", "NaN", "INF", "A0", "0A", "XFD1048577", "A1:B2:C3", ":", "http://", "é", "\u0001", "true", "[", "[$-", "\"", "_x", "../../x"];

    private static readonly byte[] Whole = WithFormats(NewBook.Of(Sample.Shipped()));

    private static readonly string[] Parts = [.. Zip.Entries(Whole).Select(part => part.Name).Where(name => !name.StartsWith("docProps/", StringComparison.Ordinal) && !name.Contains("theme", StringComparison.Ordinal))];

    [Fact]
    public void Odd_value_of_any_attribute_does_no_harm() =>
        Gen.Select(Gen.OneOf(Parts), Gen.Int[0, 1_000_000], Gen.OneOf(OddValues)).Sample(
            (part, at, value) => IsReadOrRefused(part, text => Changed(text, Value(), at, $"=\"{value.Replace("\"", "&quot;", StringComparison.Ordinal)}\"")), iter: 400);

    [Fact]
    public void Odd_content_of_any_element_does_no_harm() =>
        Gen.Select(Gen.OneOf(Parts), Gen.Int[0, 1_000_000], Gen.OneOf(OddValues)).Sample(
            (part, at, value) => IsReadOrRefused(part, text => Changed(text, Content(), at, $">{value}</")), iter: 300);

    [Fact]
    public void Element_that_is_missing_or_stands_twice_does_no_harm() =>
        Gen.Select(Gen.OneOf(Parts), Gen.Int[0, 1_000_000], Gen.Bool).Sample(
            (part, at, isTwice) => IsReadOrRefused(part, text => Element().Matches(text) is { Count: > 0 } found && found[at % found.Count] is var match
                ? text.Remove(match.Index, match.Length).Insert(match.Index, isTwice ? match.Value + match.Value : "")
                : text),
            iter: 300);

    [Fact]
    public void Part_that_is_cut_or_missing_does_no_harm() =>
        Gen.Select(Gen.OneOf(Parts), Gen.Double.Unit).Sample((part, share) => IsReadOrRefused(part, text => text[..(int)(text.Length * share)]), iter: 100);

    private static bool IsReadOrRefused(string part, Func<string, string> change)
    {
        try
        {
            return !RuleRun.Of(NewBook.Read(Zip.With(Whole, part, change)).Value).IsDefault;
        }
        catch (UnusableFileException refusal)
        {
            return refusal.Message.StartsWith("book.xlsx ", StringComparison.Ordinal);
        }
    }

    /// <summary>The workbook with numbers of all formats in a column of words.</summary>
    private static byte[] WithFormats(byte[] workbook) => Zip.With(workbook, "xl/worksheets/sheet4.xml", text => text.Replace(
        "</row></sheetData>",
        "</row><row r=\"90\"><c r=\"A90\" s=\"8\"><v>7</v></c><c r=\"E90\" s=\"9\"><v>44992</v></c><c r=\"L90\" s=\"9\"><v>44992.5</v></c><c r=\"N90\" t=\"s\"><v>5</v></c></row></sheetData><hyperlinks><hyperlink ref=\"J2\" r:id=\"rId1\"/></hyperlinks>",
        StringComparison.Ordinal));

    private static string Changed(string text, Regex pattern, int at, string value) =>
        pattern.Matches(text) is { Count: > 0 } found && found[at % found.Count] is var match ? text.Remove(match.Index, match.Length).Insert(match.Index, value) : text;

    [GeneratedRegex("=\"[^\"]*\"")]
    private static partial Regex Value();

    [GeneratedRegex(">[^<]+</")]
    private static partial Regex Content();

    [GeneratedRegex("<(\\w+)[^>]*?(/>|>[^<]*</\\1>)")]
    private static partial Regex Element();
}
