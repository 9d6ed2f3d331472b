namespace ReportKit.Markup;

/// <summary>Finds which closing bracket belongs to which opening one; escaped brackets do not count.</summary>
internal static class Brackets
{
    /// <summary>For every opening bracket that is closed, the index of its closing one; found in one pass.</summary>
    public static Dictionary<int, int> Match(string text, char opening, char closing)
    {
        var pairs = new Dictionary<int, int>();
        var open = new List<int>();
        for (var at = 0; at < text.Length; at++)
        {
            var next = text.AsSpan(at).IndexOfAny('\\', opening, closing);
            if (next < 0)
                break;

            at += next;
            if (text[at] == '\\')
                at++;
            else if (text[at] == opening)
                open.Add(at);
            else if (open is [.., var start])
            {
                pairs[start] = at;
                open.RemoveAt(open.Count - 1);
            }
        }

        return pairs;
    }
}
