using System.Text;

namespace ReportKit.Word.Format;

/// <summary>The code of a field, as far as it is read.</summary>
internal sealed class FieldCode(string start)
{
    /// <summary>In characters; an address in a field is shorter.</summary>
    private const int LongestCode = 4_096;

    private const string EndsOfWord = " \t\r\n\u00A0\"\\";

    private readonly StringBuilder code = new(start.TrimStart());
    private bool hasNested;

    /// <summary>Whether what follows is its result.</summary>
    public bool IsComplete { get; set; }

    public bool IsNamedByAnother { get; private set; }

    /// <summary>The first word of the code; all of it where it begins with no word, as in quotation marks.</summary>
    public string Kind
    {
        get
        {
            var text = code.ToString();
            var end = 0;
            while (end < text.Length && !EndsOfWord.Contains(text[end], StringComparison.Ordinal))
                end++;
            return end == 0 ? text : text[..end];
        }
    }

    /// <summary>What a link leads to: the first argument that belongs to no switch (17.16.5.25). Null where it stays in the file.</summary>
    public string? Target
    {
        get
        {
            if (hasNested)
                return "{ }";
            var words = Words(code.ToString());
            for (var at = 1; at < words.Count; at++)
            {
                if (words[at] is ['\\', 'l' or 'o' or 't' or 'L' or 'O' or 'T'])
                    at++;
                else if (words[at] is not (['\\', _] or ""))
                    return words[at];
            }

            return null;
        }
    }

    /// <summary>The place in what a link leads to (<c>\l</c>): what follows the <c>#</c> of its address. Null where it names none.</summary>
    public string? Fragment
    {
        get
        {
            var words = Words(code.ToString());
            var at = words.FindIndex(word => word is ['\\', 'l' or 'L']);
            return at >= 0 && at + 1 < words.Count ? words[at + 1] : null;
        }
    }

    public void Add(string text)
    {
        if (code.Length == 0)
            text = text.TrimStart();
        code.Append(text.AsSpan(0, Math.Min(text.Length, LongestCode - code.Length)));
    }

    public void Nest()
    {
        // At the first of them the name has ended, or does not stand there whole.
        IsNamedByAnother = hasNested ? IsNamedByAnother : Kind.Length == code.Length;
        hasNested = true;
    }

    private static List<string> Words(string code)
    {
        var words = new List<string>();
        for (var at = 0; at < code.Length; at++)
        {
            if (char.IsWhiteSpace(code[at]))
                continue;
            var isQuoted = code[at] == '"';
            var start = isQuoted ? at + 1 : at;
            for (at = start; at < code.Length && !(isQuoted ? code[at] == '"' : char.IsWhiteSpace(code[at])); at++)
            {
                // Goes on to the end of the word.
            }

            words.Add(code[start..at]);
        }

        return words;
    }
}
