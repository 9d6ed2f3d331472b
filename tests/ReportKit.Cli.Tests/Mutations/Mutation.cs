namespace ReportKit.Cli.Tests.Mutations;

/// <summary>Draws what is changed in a file, the same for the same number.</summary>
internal sealed class Mutation(int number)
{
    /// <summary>Values that a schema forbids, that overflow, that lead nowhere, or that lead back to where they stand.</summary>
    private static readonly string[] OddValues =
    [
        "", " ", "0", "-1", "1", "2", "3", "7", "255", "65536", "1048576", "1048577", "2147483647", "2147483648", "-2147483648", "4294967296", "99999999999999999999",
        "9223372036854775807", "1E+308", "1E+999", "-1E+308", "1E-320", "0.0000001", "NaN", "INF", "-INF", "2958466", "-0", "0x10", "٣", "1,5", "1.5.5", "1e",
        "A0", "A1", "0A", "XFD1048576", "XFD1048577", "XFE1", "ZZZZ9", "A99999999999", "$A$1", "A1:A1048576", "A1:XFD1048576", "XFD1048576:A1", "A1:B2:C3", "A1 B2", ":", "H:H", "1:1", "Sheet!A1", "#REF!",
        "http://", "http://[::1", "http://a b", "//", "mailto:", "file:///x", "javascript:1", "%", "%ZZ", "../../x", "/", "\\", "..", ".", "xl/workbook.xml", "/word/document.xml", "word/styles.xml", "_rels/.rels",
        "rId1", "rId2", "rId999", "é", "\u0001", "\uFFFE", "\uD83D\uDE00", "\u202E", "\u0301", "true", "false", "on", "s", "str", "inlineStr", "b", "e", "d", "n", "shared", "array",
        "[", "]", "[$-", "[h]", "\"", "'", "&", "<", "_x", "_x0000_", "_xD800_", "_x005F_x", "yyyy", "0;0;0;0;0", "General", "@", "PAGE", "IF", "{", "}", "[@", "[@s-1, p. 4]", "[^", "**", "***", "^^", "[x](", "[x](y)",
        "S-0001", "S-0002", "GE-1", "TR-002", "2026-02-30", "0000-00-00", "9999-12-31", "10000-01-01", "24:00:00", "99:99:99", "Draft", "Published", "title", "report", "contents", "draft", "logo", "Heading1", "Normal", "TOC1",
    ];

    private readonly Random random = new(number);

    /// <summary>The number of the mutation, from which everything is drawn.</summary>
    public int Number { get; } = number;

    public int Below(int limit) => random.Next(limit);

    public T One<T>(IReadOnlyList<T> several) => several[Below(several.Count)];

    public bool Chance(int oneIn) => Below(oneIn) == 0;

    /// <summary>An odd value; now and then a long one.</summary>
    public string Value() => Chance(40) ? new string(One("x9 A\n[^*".ToCharArray()), 1 << Below(18)) : One(OddValues);
}
