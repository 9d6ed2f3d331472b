using ReportKit.Checks.Passages;
namespace ReportKit.Checks.Terms;

/// <summary>Words in capitals that are no abbreviations.</summary>
internal static class Capitals
{
    /// <summary>Whether it is a Roman numeral, or a word that the texts also have in small letters (<c>NOT</c>).</summary>
    public static bool IsFigureOrWord(string word, Vocabulary vocabulary) =>
        word.All(letter => letter is 'I' or 'V' or 'X' or 'L' or 'C' or 'M') || vocabulary.Find(word.ToLowerInvariant()) is not null;
}
