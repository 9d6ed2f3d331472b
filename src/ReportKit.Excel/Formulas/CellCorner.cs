using System.Globalization;
using ReportKit.Excel.Worksheets;

namespace ReportKit.Excel.Formulas;

/// <summary>One corner of a reference: <c>A1</c>, <c>$A1</c>, or only the column or the row of one that spans whole columns or rows.</summary>
/// <param name="Row">From 1; 0 of a whole column.</param>
/// <param name="Column">From 0; -1 of a whole row.</param>
/// <param name="Length">How many characters of the formula it takes.</param>
internal sealed record CellCorner(int Row, bool IsRowFixed, int Column, bool IsColumnFixed, int Length)
{
    /// <summary>Rows of a sheet (Excel specifications and limits).</summary>
    public const int MostRows = CellReference.MostRows;

    private const int MostLetters = 3;
    private const int MostDigits = 7;

    /// <summary>The corner that begins here in a formula; null where none does.</summary>
    public static CellCorner? At(ReadOnlySpan<char> formula)
    {
        var isColumnFixed = formula.StartsWith("$");
        var at = isColumnFixed ? 1 : 0;
        var letters = 0;
        while (letters <= MostLetters && at + letters < formula.Length && char.IsAsciiLetter(formula[at + letters]))
            letters++;
        var column = letters == 0 ? -1 : CellReference.Column(formula.Slice(at, letters));
        at += letters;
        // Of "$5" the mark is that of the row.
        var isRowFixed = letters == 0 ? isColumnFixed : at < formula.Length && formula[at] == '$';
        if (letters > 0 && isRowFixed)
            at++;
        var digits = 0;
        while (digits <= MostDigits && at + digits < formula.Length && char.IsAsciiDigit(formula[at + digits]))
            digits++;
        var row = digits is > 0 and <= MostDigits ? int.Parse(formula.Slice(at, digits), NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        var isNone = letters > MostLetters || (letters > 0 && column < 0) || digits > MostDigits || row > MostRows
            || (digits > 0 && row == 0) || (letters > 0 && isRowFixed && digits == 0) || letters + digits == 0;
        return isNone ? null : new CellCorner(row, isRowFixed, column, isColumnFixed && letters > 0, at + digits);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(IsColumnFixed ? "$" : "")}{(Column < 0 ? "" : CellReference.Letters(Column))}{(IsRowFixed ? "$" : "")}{(Row == 0 ? "" : Row)}");
}
