using System.Buffers;

namespace ReportKit.Checks.Abbreviations;

/// <summary>Words in capitals that are no abbreviations.</summary>
internal static class Capitals
{
    private static readonly SearchValues<char> RomanFigures = SearchValues.Create("IVXLCM");

    /// <summary>Whether it is a Roman figure, or a word that the texts also have in small letters (<c>NOT</c>).</summary>
    public static bool IsFigureOrWord(string word, Vocabulary vocabulary) =>
        !word.AsSpan().ContainsAnyExcept(RomanFigures) || vocabulary.Find(word.ToLowerInvariant()) is not null;
}
