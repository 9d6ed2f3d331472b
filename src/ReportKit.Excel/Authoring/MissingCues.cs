using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Excel.Authoring;

/// <summary>
/// When the speaker or the source of a quotation is missing, as a formula: what the rules RK230 and RK801 find, as far as the rows
/// beside it tell. Null where the workbook lacks the columns that would.
/// </summary>
internal sealed class MissingCues(SheetOutline statements, ColourCues cues)
{
    private const string Recordings = "Video, Post";

    /// <summary>A quotation from a recording below another one has no speaker.</summary>
    public string? OfSpeaker()
    {
        if (!Has(StatementColumns.Kind, StatementColumns.Text, StatementColumns.Speaker, StatementColumns.LeadIn, StatementColumns.Source))
            return null;
        if (Looked(Cell(StatementColumns.Source), SourceColumns.Sheet, SourceColumns.Id, SourceColumns.Kind) is not { } kind)
            return null;
        return And([.. IsQuotation(), IsBlank(StatementColumns.Speaker), IsBlank(StatementColumns.LeadIn), $"{kind}<>\"\"", $"ISNUMBER(SEARCH({kind},\"{Recordings}\"))", IsAbove()]);

        // The row of the headers is above the first: what stands there is no kind.
        string IsAbove() => Or(Cell(StatementColumns.Kind, -1), "", "Statement", "Continuation");
    }

    /// <summary>A quotation has no source, no note, and none below or above that stands for it.</summary>
    public string? OfSource()
    {
        if (!Has(StatementColumns.Kind, StatementColumns.Text, StatementColumns.Speaker, StatementColumns.Source, StatementColumns.Note, StatementColumns.Cite))
            return null;
        return And([
            .. IsQuotation(), IsBlank(StatementColumns.Source), IsBlank(StatementColumns.AlsoIn), IsBlank(StatementColumns.Note), Or(Cell(StatementColumns.Cite), "", "yes"),
            HasNoNote(StatementColumns.Text), HasNoNote(StatementColumns.LeadIn), $"NOT({IsCitedBelow()})", $"NOT({IsPaperCitedAbove()})"]);
    }

    private IEnumerable<string> IsQuotation()
    {
        yield return Or(Cell(StatementColumns.Kind), "", "Statement");
        yield return $"{Cell(StatementColumns.Text)}<>\"\"";
        if (Has(StatementColumns.Status))
            yield return $"{Cell(StatementColumns.Status)}<>\"Withdrawn\"";
    }

    /// <summary>The next row is of the same speaker, or goes on, and will bear the note for both.</summary>
    private string IsCitedBelow()
    {
        var (kind, speaker) = (Cell(StatementColumns.Kind, 1), Cell(StatementColumns.Speaker, 1));
        return And([
            $"{Cell(StatementColumns.Text, 1)}<>\"\"",
            Or(kind, "", "Statement", "Continuation"),
            $"OR({kind}=\"Continuation\",{speaker}=\"\",{speaker}={Cell(StatementColumns.Speaker)})"]);
    }

    /// <summary>Words of a paper, such as the articles of a treaty, are cited once in their section.</summary>
    private string IsPaperCitedAbove()
    {
        if (!Has(StatementColumns.Section))
            return "FALSE";
        var speaker = Cell(StatementColumns.Speaker);
        var isPaper = Looked(speaker, SpeakerColumns.Sheet, SpeakerColumns.Name, SpeakerColumns.Kind) is { } kind ? $"OR({speaker}=\"\",{kind}=\"Document\")" : $"{speaker}=\"\"";
        return And([isPaper, $"OR(COUNTIFS({Column(StatementColumns.Section)},{Cell(StatementColumns.Section)},{Column(StatementColumns.Source)},\"?*\")>0,{IsCitedInHeading()})"]);
    }

    /// <summary>The section cites a source in its heading, or in what stands right below it.</summary>
    private string IsCitedInHeading()
    {
        var words = new[] { SectionColumns.Title, SectionColumns.Introduction, SectionColumns.Note }
            .Select(column => Looked(Cell(StatementColumns.Section), SectionColumns.Sheet, SectionColumns.Key, column)).OfType<string>().ToList();
        return words.Count == 0 ? "FALSE" : $"ISNUMBER(FIND(\"[@\",{string.Join('&', words)}))";
    }

    /// <summary>What stands in another column of the row that a cell names; nothing where it names none.</summary>
    private string? Looked(string cell, Sheet sheet, Column key, Column wanted) =>
        cues.Cells(sheet, key) is { } keys && cues.Cells(sheet, wanted) is { } values ? $"IFERROR(INDEX({values},MATCH({cell},{keys},0))&\"\",\"\")" : null;

    private string IsBlank(Column column) => Has(column) ? $"{Cell(column)}=\"\"" : "TRUE";

    private string HasNoNote(Column column) => Has(column) ? $"ISERROR(FIND(\"^[\",{Cell(column)}))" : "TRUE";

    private bool Has(params Column[] columns) => Array.TrueForAll(columns, statements.Has);

    private string Cell(Column column, int below = 0) => ColourCues.Cell(statements, column, below);

    private string Column(Column column) => $"${statements.LetterOf(column)}${TableSheet.FirstRow}:${statements.LetterOf(column)}${statements.LastRow}";

    private static string And(IEnumerable<string> conditions) => $"AND({string.Join(',', conditions.Where(condition => condition != "TRUE"))})";

    private static string Or(string cell, params string[] words) => $"OR({string.Join(',', words.Select(word => $"{cell}=\"{word}\""))})";
}
