namespace ReportKit.Schema;

/// <summary>What is done with the cells of a column, declared with it.</summary>
public sealed record ColumnFacts
{
    /// <summary>As what its words are proof-read; null where they are no running words.</summary>
    public TextRole? ReadAs { get; init; }

    /// <summary>Whether it holds one name or term, in which words such as TBD stand for what is missing.</summary>
    public bool IsTerm { get; init; }

    /// <summary>Whether reports print it, so that a change after publication is told. Keys are never printed.</summary>
    public bool IsPrinted { get; init; } = true;

    /// <summary>The column without which it is not printed; null where it is printed by itself.</summary>
    public Column? PrintedWith { get; init; }

    /// <summary>Whether it goes to colleagues, unless other columns are asked for.</summary>
    public bool IsShared { get; init; } = true;

    /// <summary>Whether rows of the same words are told from each other by it, where their keys say nothing.</summary>
    public bool TellsRows { get; init; }

    /// <summary>Whether an import joins its parts, separated by semicolons, to those that are there.</summary>
    public bool IsUnited { get; init; }

    /// <summary>Whether a workbook that was made before the column existed is right without it.</summary>
    public bool MayBeMissing { get; init; }

    /// <summary>Width in a new workbook, in characters; null: that of its kind.</summary>
    public double? Width { get; init; }
}
