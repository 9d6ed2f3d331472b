namespace ReportKit.Checks.Passages;

/// <summary>
/// A few marks that a rule looks for: no letters, digits or spaces. Where the marks of a text stand is known once for all rules, so
/// that no rule walks through its letters. The framework's <c>SearchValues</c> would do so for each rule, and its code is compiled
/// anew at every start, which a small job feels.
/// </summary>
public sealed class MarkSet
{
    private readonly string marks;
    private readonly MarkMask mask;

    public MarkSet(string marks)
    {
        this.marks = marks;
        mask = MarkMask.Of(marks);
    }

    /// <summary>Whether any of them may stand in a text; where none does, the answer is mostly no.</summary>
    public bool MayStandIn(TextMarks text) => mask.Overlaps(text.Mask);

    public bool Contains(char mark) => mask.Holds(mark) && marks.Contains(mark);

    /// <summary>The index of the first of them at or after <paramref name="start"/>; -1 where none stands there.</summary>
    public int IndexIn(Passage passage, int start = 0)
    {
        var marks = passage.Marks;
        for (var i = marks.FirstFrom(start); i < marks.Count; i++)
        {
            if (Contains(passage.Text[marks[i]]))
                return marks[i];
        }

        return -1;
    }

    /// <summary>The index of the first of them in a few words; -1 where none stands there.</summary>
    public int IndexIn(ReadOnlySpan<char> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (Contains(words[i]))
                return i;
        }

        return -1;
    }

    /// <summary>The index of the last of them in a few words; -1 where none stands there.</summary>
    public int LastIndexIn(ReadOnlySpan<char> words)
    {
        for (var i = words.Length - 1; i >= 0; i--)
        {
            if (Contains(words[i]))
                return i;
        }

        return -1;
    }

    /// <summary>The index of the last of them; -1 where none stands in the text.</summary>
    public int LastIndexIn(Passage passage)
    {
        var marks = passage.Marks;
        for (var i = marks.Count - 1; i >= 0; i--)
        {
            if (Contains(passage.Text[marks[i]]))
                return marks[i];
        }

        return -1;
    }
}
