namespace ReportKit.Excel.Formulas;

/// <summary>What a formula can refer to.</summary>
internal enum ReferenceKind
{
    /// <summary>Cells, such as <c>Statements!$A$2:$A$51</c>.</summary>
    Area,

    /// <summary>A defined name.</summary>
    Name,

    /// <summary>A table or part of one, such as <c>Statements[[#This Row],[Text]]</c>.</summary>
    Table,

    Function,
}

/// <summary>
/// Reads what a formula refers to (ECMA-376-1, 18.17.2), one reference after the other; numbers, words and operators are passed over.
/// </summary>
internal sealed class FormulaReader(string formula)
{
    private int at;

    public ReferenceKind Kind { get; private set; }

    /// <summary>The sheet that the reference names; null where it names none.</summary>
    public string? Sheet { get; private set; }

    /// <summary>The last of several sheets that the reference names, as in <c>Sheet1:Sheet3!A1</c>; null where it names no more than one.</summary>
    public string? LastSheet { get; private set; }

    /// <summary>Whether the reference leads into another workbook.</summary>
    public bool IsExternal { get; private set; }

    /// <summary>The name, the table or the function.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What of a table is meant, without the outer brackets.</summary>
    public string Part { get; private set; } = "";

    /// <summary>The first corner of an area.</summary>
    public CellCorner? First { get; private set; }

    /// <summary>The other corner of an area; null of a single cell.</summary>
    public CellCorner? Last { get; private set; }

    /// <summary>Where the corners of an area begin in the formula.</summary>
    public int Start { get; private set; }

    /// <summary>How many characters the corners of an area take.</summary>
    public int Length { get; private set; }

    /// <summary>What the reference is joined to from the left by a colon of its own, as in <c>A2:INDEX(A2:A51,9)</c>.</summary>
    public RangeStart JoinedTo { get; private set; }

    /// <summary>Whether an area moves with the cell in which it is used.</summary>
    public bool IsRelative => IsRelativeCorner(First!) || (Last is { } last && IsRelativeCorner(last));

    /// <summary>The cells of an area.</summary>
    public CellArea Area
    {
        get
        {
            var (first, last) = (First!, Last ?? First!);
            return new CellArea(
                first.Row == 0 ? 1 : Math.Min(first.Row, last.Row),
                Math.Max(0, Math.Min(first.Column, last.Column)),
                last.Row == 0 ? CellCorner.MostRows : Math.Max(first.Row, last.Row),
                last.Column < 0 ? Worksheets.CellReference.MostColumns - 1 : Math.Max(first.Column, last.Column));
        }
    }

    private static bool IsRelativeCorner(CellCorner corner) => corner is { Row: > 0, IsRowFixed: false } or { Column: >= 0, IsColumnFixed: false };

    /// <summary>Goes on to the next reference; false at the end of the formula.</summary>
    public bool Read()
    {
        JoinedTo = RangeStart.None;
        while (at < formula.Length)
        {
            switch (formula[at])
            {
                case ':':
                    JoinedTo = Kind == ReferenceKind.Area && at == Start + Length ? RangeStart.Area : RangeStart.Other;
                    at++;
                    break;
                case '"':
                    SkipQuoted('"');
                    break;
                case '#' when at + 1 < formula.Length && char.IsAsciiLetter(formula[at + 1]):
                    SkipError();
                    break;
                case '\'' or '[':
                case var letter when letter is '$' or '_' or '\\' || char.IsLetterOrDigit(letter):
                    if (ReadReference())
                        return true;
                    break;
                default:
                    at++;
                    break;
            }
        }

        return false;
    }

    private bool ReadReference()
    {
        var prefix = at;
        ReadSheets();
        Start = at;
        var isWord = at < formula.Length && (formula[at] is '$' or '_' or '\\' || char.IsLetterOrDigit(formula[at]));
        if (!isWord)
        {
            if (at < formula.Length && formula[at] == '[')
                return Found(ReferenceKind.Table, "");
            at += Sheet is null ? 1 : 0;
            return false;
        }

        var word = Word();
        if (CornersAt(at, formula.AsSpan(prefix, at - prefix)) is { } length)
        {
            (Length, Kind) = (length, ReferenceKind.Area);
            at += length;
            return true;
        }

        var name = formula.Substring(at, word);
        at += word;
        if (char.IsAsciiDigit(name[0]) || name is "TRUE" or "FALSE")
            return false;
        return Found(at >= formula.Length ? ReferenceKind.Name : formula[at] switch { '(' => ReferenceKind.Function, '[' => ReferenceKind.Table, _ => ReferenceKind.Name }, name);
    }

    private bool Found(ReferenceKind kind, string name)
    {
        (Kind, Name, Part) = (kind, name, "");
        if (kind == ReferenceKind.Table)
            Part = ReadBrackets();
        return true;
    }

    /// <summary>The corners that stand here, which are no name, function, table or number; null where there are none.</summary>
    /// <param name="prefix">The sheet before the first corner, which may stand before the other one too: <c>Sheet1!A1:Sheet1!A9</c>.</param>
    private int? CornersAt(int start, ReadOnlySpan<char> prefix)
    {
        Last = null;
        First = CellCorner.At(formula.AsSpan(start));
        if (First is null)
            return null;
        var end = start + First.Length;
        if (end < formula.Length && formula[end] == ':')
        {
            var other = formula.AsSpan(end + 1).StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? end + 1 + prefix.Length : end + 1;
            if (CellCorner.At(formula.AsSpan(other)) is { } last && (last.Row == 0) == (First.Row == 0) && (last.Column < 0) == (First.Column < 0) && IsEnd(other + last.Length))
            {
                Last = last;
                return other + last.Length - start;
            }
        }

        return First is { Row: > 0, Column: >= 0 } && IsEnd(end) ? First.Length : null;
    }

    private bool IsEnd(int end) => end >= formula.Length || !(IsWordLetter(formula[end]) || formula[end] is '(' or '[' or '!');

    /// <summary>The sheets before a reference, in quotation marks where their names are no words (ECMA-376-1, 18.17.2.3).</summary>
    private void ReadSheets()
    {
        (Sheet, LastSheet, IsExternal) = (null, null, false);
        var end = formula[at] == '\'' ? QuotedEnd('\'') : WordsEnd();
        if (end >= formula.Length || formula[end] != '!')
            return;
        var names = formula[at] == '\'' ? formula[(at + 1)..(end - 1)].Replace("''", "'", StringComparison.Ordinal) : formula[at..end];
        at = end + 1;
        IsExternal = names.Contains('[', StringComparison.Ordinal) && !names.StartsWith("[0]", StringComparison.Ordinal);
        var colon = names.IndexOf(':', StringComparison.Ordinal);
        Sheet = colon < 0 || IsExternal ? names : names[..colon];
        LastSheet = colon < 0 || IsExternal ? null : names[(colon + 1)..];
    }

    /// <summary>The end of what may be the names of sheets: words, a book in brackets before them, a colon between them.</summary>
    private int WordsEnd()
    {
        var end = at;
        if (formula[end] == '[')
        {
            while (end < formula.Length && formula[end] != ']')
                end++;
            end++;
        }

        while (end < formula.Length && (IsWordLetter(formula[end]) || formula[end] == ':'))
            end++;
        return end;
    }

    private int Word()
    {
        var end = at;
        while (end < formula.Length && IsWordLetter(formula[end]))
            end++;
        return end - at;
    }

    private static bool IsWordLetter(char letter) => letter is '_' or '.' or '\\' or '?' or '$' || char.IsLetterOrDigit(letter);

    /// <summary>The inside of the brackets that begin here; an apostrophe takes the meaning from the character after it.</summary>
    private string ReadBrackets()
    {
        var start = at + 1;
        var depth = 0;
        do
        {
            if (formula[at] == '\'')
                at++;
            else if (formula[at] is '[')
                depth++;
            else if (formula[at] is ']')
                depth--;
            at++;
        }
        while (depth > 0 && at < formula.Length);
        at = Math.Min(at, formula.Length);
        return formula[start..Math.Max(start, at - 1)];
    }

    private void SkipQuoted(char mark) => at = QuotedEnd(mark);

    /// <summary>The end of what stands in quotation marks; a doubled mark stands for one.</summary>
    private int QuotedEnd(char mark)
    {
        var end = at + 1;
        while (end < formula.Length)
        {
            if (formula[end++] != mark)
                continue;
            if (end >= formula.Length || formula[end] != mark)
                break;
            end++;
        }

        return end;
    }

    /// <summary>An error such as <c>#REF!</c> or <c>#N/A</c> (ECMA-376-1, 18.17.2.2).</summary>
    private void SkipError()
    {
        at++;
        while (at < formula.Length && (char.IsAsciiLetterOrDigit(formula[at]) || formula[at] is '/' or '_'))
            at++;
        if (at < formula.Length && formula[at] is '!' or '?')
            at++;
    }
}
