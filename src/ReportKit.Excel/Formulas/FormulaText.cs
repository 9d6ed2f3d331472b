using System.Text;

namespace ReportKit.Excel.Formulas;

/// <summary>A formula with other cells in it.</summary>
internal static class FormulaText
{
    /// <param name="change">Gives what stands for an area; null where it stays.</param>
    public static string With(string formula, Func<FormulaReader, string?> change)
    {
        StringBuilder? changed = null;
        var copied = 0;
        var reader = new FormulaReader(formula);
        while (reader.Read())
        {
            if (reader.Kind != ReferenceKind.Area || change(reader) is not { } other)
                continue;
            changed ??= new StringBuilder(formula.Length + 8);
            changed.Append(formula, copied, reader.Start - copied).Append(other);
            copied = reader.Start + reader.Length;
        }

        return changed is null ? formula : changed.Append(formula, copied, formula.Length - copied).ToString();
    }

    /// <summary>The formula as it stands in another cell into which it is copied: what is not fixed in it moves along.</summary>
    public static string Copied(string formula, int rows, int columns)
    {
        return rows == 0 && columns == 0 ? formula : With(formula, Moved);

        string Moved(FormulaReader area) => area.Last is { } last ? $"{Corner(area.First!)}:{Corner(last)}" : Corner(area.First!);

        string Corner(CellCorner corner) => (corner with
        {
            Row = corner.IsRowFixed || corner.Row == 0 ? corner.Row : Wrapped(corner.Row + rows - 1, CellCorner.MostRows) + 1,
            Column = corner.IsColumnFixed || corner.Column < 0 ? corner.Column : Wrapped(corner.Column + columns, Worksheets.CellReference.MostColumns),
        }).ToString();
    }

    /// <summary>Whether a formula that stands in no cell, as that of a name, means other cells in every cell where it is used (ECMA-376-1, 18.2.5).</summary>
    public static bool IsRelative(string formula)
    {
        var reader = new FormulaReader(formula);
        while (reader.Read())
        {
            if (reader is { Kind: ReferenceKind.Area, IsRelative: true })
                return true;
        }

        return false;
    }

    /// <summary>What leaves the sheet at one side comes back at the other.</summary>
    private static int Wrapped(int number, int count) => (number % count + count) % count;
}
