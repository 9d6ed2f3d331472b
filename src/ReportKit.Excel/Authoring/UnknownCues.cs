using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Excel.Authoring;

/// <summary>
/// When a cell names nothing that the other sheet holds, as a formula. A section may be called by its title, a source by its
/// address, title or symbol, a report by its number alone: what <see cref="Datasets.KnownNames"/> understands is not coloured.
/// </summary>
internal sealed class UnknownCues(ColourCues cues)
{
    public string Of(string cell, SheetOutline target)
    {
        var keys = DropDowns.KeysName(target.Sheet);
        List<string> known = [$"ISNUMBER(MATCH({cell},{keys},0))", Counted(keys, Loose(cell))];
        foreach (var (column, words) in OtherNames(cell, target.Sheet))
        {
            if (cues.Cells(target.Sheet, column) is { } cells)
                known.Add(Counted(cells, words));
        }

        if (target.Sheet == ReportColumns.Sheet)
            known.AddRange([Counted(keys, $"\"*\"&{LastWord(cell)}"), Counted(keys, $"\"*\"&RIGHT({cell},IF(ISNUMBER(--RIGHT({cell},2)),2,1))")]);
        return $"AND({cell}<>\"\",NOT(OR({string.Join(',', known)})))";
    }

    private static IEnumerable<(Column Column, string Words)> OtherNames(string cell, Sheet sheet)
    {
        if (sheet == SectionColumns.Sheet)
            return [(SectionColumns.Title, Loose(cell) + "&\"*\"")];
        return sheet == SourceColumns.Sheet
            ? [(SourceColumns.Title, Loose(cell) + "&\"*\""), (SourceColumns.Symbol, Loose(cell)), (SourceColumns.Url, Address(cell)), (SourceColumns.ArchiveUrl, Address(cell))]
            : [];
    }

    /// <summary>Words that are too long to be compared (255 characters) are taken for known.</summary>
    private static string Counted(string cells, string words) => $"IFERROR(COUNTIF({cells},{words})>0,TRUE)";

    /// <summary>Whatever the marks between the words.</summary>
    private static string Loose(string cell) => Replaced($"IF(RIGHT(TRIM({cell}))=\".\",LEFT(TRIM({cell}),LEN(TRIM({cell}))-1),TRIM({cell}))", [(" ", "?"), ("-", "?"), (".", "?"), ("/", "?"), ("_", "?")]);

    /// <summary>Whatever the scheme, and with or without the slash at the end.</summary>
    private static string Address(string cell)
    {
        var bare = Replaced($"TRIM({cell})", [("https://", ""), ("http://", ""), ("www.", "")]);
        return $"\"*\"&IF(RIGHT(TRIM({cell}))=\"/\",LEFT({bare},LEN({bare})-1),{bare})&\"*\"";
    }

    private static string LastWord(string cell) => $"TRIM(RIGHT(SUBSTITUTE(SUBSTITUTE(TRIM({cell}),\"-\",\" \"),\" \",REPT(\" \",50)),50))";

    private static string Replaced(string words, (string Old, string New)[] marks) => marks.Aggregate(words, (replaced, mark) => $"SUBSTITUTE({replaced},\"{mark.Old}\",\"{mark.New}\")");
}
