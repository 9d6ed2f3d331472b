namespace ReportKit.Schema;

/// <summary>
/// What the cells of a column hold. A value is a <see cref="string"/>, <see cref="Dates.PartialDate"/>,
/// <see cref="Dates.DateSpan"/>, <see cref="bool"/>, <see cref="int"/> or an enumeration's member, as the kind says;
/// what cannot be read as such is kept as <see cref="Unreadable"/>, so that a person's words are never lost.
/// </summary>
public abstract record ColumnKind
{
    private protected ColumnKind()
    {
    }

    /// <summary>What the cells hold, in the words of the Guide and of README.md beside it.</summary>
    public abstract string Description { get; }

    /// <summary>The values that a cell may hold, where they are enumerated; else empty.</summary>
    public virtual IReadOnlyList<string> Allowed => [];

    /// <summary>The value that these words stand for, or <see cref="Unreadable"/>.</summary>
    /// <param name="text">Not blank.</param>
    public abstract object Parse(string text);

    /// <summary>The words that stand for a value, the same in a cell and in JSON; <see cref="Parse"/> gives the value back.</summary>
    public virtual string Print(object value) => value is Unreadable raw ? raw.Text : value.ToString() ?? "";
}

/// <summary>What the cells of a column hold whose values are of one type.</summary>
public abstract record ColumnKind<TValue> : ColumnKind
    where TValue : notnull
{
    private protected ColumnKind()
    {
    }
}

/// <summary>The words of a cell that could not be read as what its column holds, kept as typed; none of a formula without value.</summary>
public sealed record Unreadable(string Text);
