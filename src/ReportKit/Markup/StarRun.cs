using System.Globalization;
using System.Text;

namespace ReportKit.Markup;

/// <summary>A run of stars, which may open or close emphasis: a delimiter run of CommonMark (section 6.2).</summary>
internal sealed class StarRun
{
    private const int Sorts = 12;

    private readonly string text;
    private readonly bool standsAfterLetter;
    private readonly bool standsBeforeLetter;

    /// <summary>The run that starts at <paramref name="start"/> and ends before <paramref name="limit"/>.</summary>
    public StarRun(string text, int start, int limit)
    {
        this.text = text;
        Start = End = start;
        while (End < limit && text[End] == '*')
            End++;

        var before = LetterBefore(start);
        var after = LetterAt(End);
        CanOpen = !Rune.IsWhiteSpace(after) && (!IsMark(after) || Rune.IsWhiteSpace(before) || IsMark(before));
        CanClose = !Rune.IsWhiteSpace(before) && (!IsMark(before) || Rune.IsWhiteSpace(after) || IsMark(after));
        standsAfterLetter = IsOfWord(before);
        standsBeforeLetter = IsOfWord(after);
        Unpaired = Length;
    }

    public int Start { get; }

    public int End { get; private init; }

    /// <summary>Whether it is left-flanking.</summary>
    public bool CanOpen { get; }

    /// <summary>Whether it is right-flanking.</summary>
    public bool CanClose { get; }

    /// <summary>The stars that are printed.</summary>
    public int Unpaired { get; private set; }

    public int OpensBold { get; private set; }

    public int OpensItalic { get; private set; }

    public int ClosesBold { get; private set; }

    public int ClosesItalic { get; private set; }

    private int Length => End - Start;

    /// <summary>Closers of one sort pair with the same openers.</summary>
    private int Sort => ((Length % 3) * 4) + (CanOpen ? 2 : 0) + (standsBeforeLetter ? 1 : 0);

    /// <summary>Pairs the runs of a text, in order, as CommonMark does (appendix, "process emphasis").</summary>
    public static void Pair(IEnumerable<StarRun> runs)
    {
        var openers = new List<StarRun>();
        var searched = new int[Sorts];
        foreach (var run in runs)
        {
            while (run is { CanClose: true, Unpaired: > 0 } && run.FindOpener(openers, searched) is >= 0 and var at)
            {
                openers[at].PairWith(run);
                openers.RemoveRange(at + 1, openers.Count - at - 1);
                if (openers[at].Unpaired == 0)
                    openers.RemoveAt(at);
            }

            if (run is { CanOpen: true, Unpaired: > 0 })
                openers.Add(run);
        }
    }

    private static bool IsMark(Rune letter) => Rune.IsPunctuation(letter) || Rune.IsSymbol(letter);

    /// <summary>Letters and digits that make up words with a beginning and an end; scripts such as Chinese do not set words apart.</summary>
    private static bool IsOfWord(Rune letter) =>
        Rune.IsLetterOrDigit(letter) && Rune.GetUnicodeCategory(letter) != UnicodeCategory.OtherLetter;

    /// <summary>A space where the text has no letter.</summary>
    private Rune LetterBefore(int at)
    {
        if (at == 0)
            return new Rune(' ');
        Rune.DecodeLastFromUtf16(text.AsSpan(0, at), out var letter, out _);
        return letter;
    }

    private Rune LetterAt(int at)
    {
        if (at == text.Length)
            return new Rune(' ');
        Rune.DecodeFromUtf16(text.AsSpan(at), out var letter, out _);
        return letter;
    }

    /// <param name="searched">How far back closers of the same sort have looked in vain; keeps the work in proportion to the text.</param>
    private int FindOpener(List<StarRun> openers, int[] searched)
    {
        var bottom = searched[Sort];
        for (var at = openers.Count - 1; at >= 0 && openers[at].Start >= bottom; at--)
        {
            if (openers[at].MayPairWith(this))
                return at;
        }

        searched[Sort] = Start;
        return -1;
    }

    /// <summary>CommonMark's rule of three, and ours: a pair whose two ends both stand inside words encloses letters only.</summary>
    private bool MayPairWith(StarRun closer)
    {
        if ((CanClose || closer.CanOpen) && closer.Length % 3 != 0 && (Length + closer.Length) % 3 == 0)
            return false;
        return !standsAfterLetter || !closer.standsBeforeLetter || HoldsLettersOnly(End, closer.Start);
    }

    private bool HoldsLettersOnly(int start, int end)
    {
        while (start < end && char.IsLetter(text[start]))
            start++;
        return start == end;
    }

    private void PairWith(StarRun closer)
    {
        var isBold = Unpaired >= 2 && closer.Unpaired >= 2;
        Unpaired -= isBold ? 2 : 1;
        closer.Unpaired -= isBold ? 2 : 1;
        OpensBold += isBold ? 1 : 0;
        OpensItalic += isBold ? 0 : 1;
        closer.ClosesBold += isBold ? 1 : 0;
        closer.ClosesItalic += isBold ? 0 : 1;
    }
}
