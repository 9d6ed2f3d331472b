using ReportKit.Datasets;
using ReportKit.Markup;
using ReportKit.Schema;

namespace ReportKit.Merging;

/// <summary>
/// Bold, italic and superscript that a program drops when it saves a workbook: there are some that keep the words of a cell only.
/// </summary>
internal static class LostEmphasis
{
    /// <summary>Whether the program that saved a file is one of them: every cell that was sent with emphasis came back without.</summary>
    public static bool IsIn(Dataset sent, Dataset theirs)
    {
        var lost = false;
        foreach (var (before, after) in sent.Tables.Zip(theirs.Tables))
        {
            var rows = new KeyedRows(after);
            foreach (var row in before.AllRows)
            {
                if ((row[before.Sheet.Key] as string)?.Trim() is not { } key || rows.RowOf(key) is not { } returned)
                    continue;
                foreach (var column in before.Sheet.Columns.Where(column => column.Kind is MarkupKind && HasEmphasis(row[column])))
                {
                    if (HasEmphasis(returned[column]))
                        return false;
                    lost |= IsAllThatDiffers(row[column], returned[column]);
                }
            }
        }

        return lost;
    }

    public static bool IsAllThatDiffers(object? sent, object? theirs) =>
        sent is string markup && theirs is string words && HasEmphasis(markup) && Composed.Of(WordsOf(markup)).Trim() == Composed.Of(words).Trim();

    private static bool HasEmphasis(object? value) => value is string markup && !RichText.ToRuns(markup).IsEmpty;

    /// <summary>The words of a text without its emphasis.</summary>
    public static string WordsOf(string markup) => RichText.ToRuns(markup) is { IsEmpty: false } runs ? string.Concat(runs.Select(run => run.Text)) : markup;
}
