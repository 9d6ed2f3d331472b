namespace ReportKit.Markup;

/// <summary>Finds which closing bracket belongs to which opening one; escaped brackets do not count.</summary>
internal static class Brackets
{
    /// <summary>For every opening square bracket that is closed, the index of its closing one.</summary>
    public static Dictionary<int, int> Match(string text)
    {
        var pairs = new Dictionary<int, int>();
        var open = new Stack<int>();
        for (var at = 0; (at = NextOf(text, at)) >= 0; at++)
        {
            switch (text[at])
            {
                case '\\':
                    at++;
                    break;
                case '[':
                    open.Push(at);
                    break;
                case ']' when open.Count > 0:
                    pairs[open.Pop()] = at;
                    break;
            }
        }

        return pairs;
    }

    private static int NextOf(string text, int from)
    {
        var next = from < text.Length ? text.AsSpan(from).IndexOfAny('\\', '[', ']') : -1;
        return next < 0 ? -1 : from + next;
    }

    /// <summary>The round bracket that closes the one at <paramref name="at"/> on the same line, or -1.</summary>
    public static int ClosingRound(string text, int at, int end)
    {
        var depth = 0;
        for (; at < end && text[at] != '\n'; at++)
        {
            if (text[at] == '(')
                depth++;
            else if (text[at] == ')' && --depth == 0)
                return at;
        }

        return -1;
    }
}
