using System.Collections.Immutable;
using ReportKit.Addresses;
using ReportKit.Checks.DatesInText;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Views;

/// <summary>A web address at the place where it stands: a cell of its own, or among the words of one.</summary>
public sealed class AddressUse
{
    internal AddressUse(Table table, Row row, Column column, string text)
    {
        Table = table;
        Row = row;
        Column = column;
        Text = text;
    }

    public Table Table { get; }

    public Row Row { get; }

    public Column Column { get; }

    /// <summary>The address as typed.</summary>
    public string Text { get; }

    public Place Place => Table.Place(Row, Column);

    /// <summary>What leads to it, whichever way it is written; see <see cref="AddressIdentity"/>.</summary>
    internal string Identity => field ??= AddressIdentity.Of(Text);

    /// <summary>The dates in it.</summary>
    internal ImmutableArray<AddressDate> Dates => field.IsDefault ? field = AddressDates.In(Text) : field;

    /// <summary>The parameters after the question mark.</summary>
    internal IEnumerable<AddressParameter> Parameters => AddressParameter.In(Text);

    /// <summary>Whether it stands alone in its cell.</summary>
    internal bool IsCell => Column.Kind is AddressKind;

    /// <summary>The correction that replaces the address; null where it stands in the cell more than once, or in somebody's words.</summary>
    internal Correction? Corrected(string address)
    {
        if (Row[Column] is not string typed || (Row is Statement { Kind: StatementKind.Statement or StatementKind.Continuation } && Column == StatementColumns.Text))
            return null;

        var at = typed.IndexOf(Text, StringComparison.Ordinal);
        return at >= 0 && typed.IndexOf(Text, at + 1, StringComparison.Ordinal) < 0 ? new Correction(typed, at, Text.Length, address) : null;
    }
}
