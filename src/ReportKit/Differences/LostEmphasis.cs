using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Markup;
using ReportKit.Schema;

namespace ReportKit.Differences;

/// <summary>
/// Bold, italic and superscript that a program drops when it saves a workbook: there are some that keep the words of a cell only.
/// </summary>
/// <param name="Count">The texts that came back without, and as they were sent otherwise.</param>
/// <param name="Changed">The keys of those in which other things were changed too.</param>
internal sealed record LostEmphasis(int Count, ImmutableArray<string> Changed)
{
    /// <summary>What a person may well do by hand.</summary>
    private const int AFew = 2;

    /// <summary>
    /// What the program that saved a file dropped: it is one of them where no text that was sent with emphasis has any, or where more
    /// than a few have none and nothing else was changed in them. Null where it is none.
    /// </summary>
    public static LostEmphasis? In(Dataset sent, Dataset theirs)
    {
        var (count, isKept) = (0, false);
        var changed = ImmutableArray.CreateBuilder<string>();
        foreach (var (before, after) in sent.Tables.Zip(theirs.Tables))
        {
            var rows = new KeyedRows(after);
            foreach (var row in before.AllRows)
            {
                if ((row[before.Sheet.Key] as string)?.Trim() is not { } key || rows.RowOf(key) is not { } returned)
                    continue;
                foreach (var column in before.Sheet.Columns.Where(column => column.Kind is MarkupKind && HasEmphasis(row[column])))
                {
                    isKept |= HasEmphasis(returned[column]);
                    if (IsAllThatDiffers(row[column], returned[column]))
                        count++;
                    else if (returned[column] is string && !HasEmphasis(returned[column]))
                        changed.Add(key);
                }
            }
        }

        return count > AFew || (count > 0 && !isKept) ? new LostEmphasis(count, changed.ToImmutable()) : null;
    }

    public static bool IsAllThatDiffers(object? sent, object? theirs) =>
        sent is string markup && theirs is string words && HasEmphasis(markup) && Composed.Of(WordsOf(markup)).Trim() == Composed.Of(words).Trim();

    private static bool HasEmphasis(object? value) => value is string markup && !RichText.ToRuns(markup).IsEmpty;

    /// <summary>The words of a text without its emphasis.</summary>
    public static string WordsOf(string markup) => RichText.ToRuns(markup) is { IsEmpty: false } runs ? string.Concat(runs.Select(run => run.Text)) : markup;
}
