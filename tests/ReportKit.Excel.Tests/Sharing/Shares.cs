using System.Collections.Immutable;
using CsCheck;
using ReportKit.Datasets;
using ReportKit.Excel.Authoring;
using ReportKit.Schema;
using ReportKit.Sharing;
using ReportKit.Sheets;

namespace ReportKit.Excel.Tests.Sharing;

/// <summary>Shares, and the copies that colleagues get.</summary>
internal static class Shares
{
    private static readonly DateTime Noon = new(2026, 3, 9, 12, 0, 0);

    /// <summary>A share of any rows and any columns.</summary>
    public static Gen<Share> Any { get; } =
        from dataset in Invented.Dataset
        from columns in Gen.Bool.Array[StatementColumns.Sheet.Columns.Length]
        select Of(dataset, [.. StatementColumns.Sheet.Columns.Where((_, at) => columns[at])]);

    public static Share Of(Dataset dataset, params ImmutableArray<Column> columns) =>
        Share.Made(Noon, "Anna", "anna.xlsx", ShareSelection.Of(dataset, new ShareFilters(), columns.IsEmpty ? ShareSelection.UsualColumns : columns), []);

    /// <summary>The share with comments on every second cell that is sent.</summary>
    public static Share WithComments(Share share, string words) => share with
    {
        Comments = ShareSelection.CommentsOn(share.Sent, CommentsOn(share.Sent, words)),
    };

    public static byte[] Copy(Share share)
    {
        using var bytes = new MemoryStream();
        ColleagueWorkbook.Write(share, ShareJson.Write(share), bytes);
        return bytes.ToArray();
    }

    private static IEnumerable<CellComment> CommentsOn(Dataset sent, string words) =>
        from table in sent.Tables
        from row in table.AllRows
        from column in table.Columns
        let at = table.Columns.IndexOf(column)
        where (row.Line + at) % 2 == 0
        select new CellComment(table.Sheet, (string)row[table.Sheet.Key]!, column, at % 3 == 0 ? "" : "Béla", $"{words}\n{column.Name}");
}
