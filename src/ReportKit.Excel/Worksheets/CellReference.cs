namespace ReportKit.Excel.Worksheets;

/// <summary>References of the form <c>H42</c>.</summary>
internal static class CellReference
{
    /// <summary>Columns and rows of a sheet (Excel specifications and limits).</summary>
    public const int MostColumns = 16_384;
    public const int MostRows = 1_048_576;

    /// <summary>The column of a reference, from 0; -1 where there is none.</summary>
    public static int Column(ReadOnlySpan<char> reference)
    {
        var column = 0;
        foreach (var letter in reference)
        {
            var upper = (char)(letter & ~0x20);
            if (upper is < 'A' or > 'Z')
                break;
            column = column * 26 + (upper - 'A' + 1);
            if (column > MostColumns)
                return -1;
        }

        return column - 1;
    }

    /// <summary>Whether a sheet has this column, from 0; a damaged file may name others.</summary>
    public static bool IsOfSheet(int column) => column is >= 0 and < MostColumns;

    /// <summary>The row of a reference, from 1; 0 where there is none.</summary>
    public static int Row(ReadOnlySpan<char> reference)
    {
        var digits = reference.IndexOfAnyInRange('0', '9');
        return digits >= 0 && int.TryParse(reference[digits..], out var row) ? row : 0;
    }

    /// <summary>The letters of a column, from 0: <c>A</c>, <c>Z</c>, <c>AA</c>.</summary>
    public static string Letters(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + (rest - 1) % 26) + letters;
        return letters;
    }
}
