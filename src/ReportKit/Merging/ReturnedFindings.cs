using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Merging;

/// <summary>What was sent and is missing from a workbook that came back: nothing is changed for it, but it is said.</summary>
public static class ReturnedFindings
{
    /// <summary>So many rows are named in a sentence.</summary>
    private const int Named = 3;

    public static IEnumerable<Finding> Of(Returned returned)
    {
        foreach (var (sent, theirs) in returned.Base.Tables.Zip(returned.Theirs.Tables))
        {
            var table = new ReturnedTable(returned.From, sent, theirs, LosesEmphasis: false);
            var missing = new ReturnedTable(returned.From, sent, sent, LosesEmphasis: false).Columns.Except(table.Columns).ToList();
            if (missing.Count > 0 && table.Columns.IsEmpty)
                yield return Missing(sent, "The sheet did not come back, or has no header row.", "Its rows are left as they are.") with { Severity = sent.AllRows.Count > 0 && sent.Sheet == StatementColumns.Sheet ? Severity.Error : Severity.Warning };
            else if (missing.Count > 0)
                yield return Missing(sent, $"{string.Join(", ", missing.Select(column => $"“{column.Name}”"))} did not come back.", missing.Contains(sent.Sheet.Key) ? "Its rows are told by what they say." : "The cells of the workbook are left as they are.");
        }

        if (LostEmphasis.In(returned.Base, returned.Theirs) is { } lost)
            yield return Said(lost);
    }

    private static Finding Said(LostEmphasis lost)
    {
        var texts = Counted.Of(lost.Count, "text is", "texts are");
        var kept = lost.Count == 1 ? "It is kept as the workbook has it." : "They are kept as the workbook has them.";
        var changed = lost.Changed.IsEmpty ? "" : $" {string.Join(", ", lost.Changed.Take(Named))}{(lost.Changed.Length > Named ? " and others" : "")} also got other words: where these are taken, make bold and italic again what is to be.";
        return new Finding(FileRules.LostEmphasis, Severity.Remark, new Place(""), $"{texts} without bold, italic and superscript now: the program that saved it drops them.", kept + changed);
    }

    /// <summary>Whether a finding of reading a file says that something in it was not merged: then not all of it is.</summary>
    public static bool IsUnmerged(Finding finding) => finding.Severity switch
    {
        Severity.Warning => finding.Rule == FileRules.NotMerged,
        Severity.Error => finding.Rule == FileRules.SecondSheet || finding.Rule == FileRules.ColumnUnknown || finding.Rule == FileRules.NotCameBack,
        _ => false,
    };

    private static Finding Missing(Table sent, string message, string advice) =>
        new(FileRules.NotCameBack, Severity.Warning, new Place(sent.Sheet.Name), message, advice);
}
