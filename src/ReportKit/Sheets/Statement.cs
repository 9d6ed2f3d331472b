using System.Collections.Immutable;
using ReportKit.Dates;
using ReportKit.Schema;

namespace ReportKit.Sheets;

/// <summary>What a row of Statements is.</summary>
public enum StatementKind
{
    /// <summary>A quotation with its speaker.</summary>
    Statement,

    /// <summary>A further quotation of the row above, without a label.</summary>
    Continuation,

    /// <summary>Plain paragraphs.</summary>
    Narrative,

    /// <summary>A list, one item a line.</summary>
    List,

    /// <summary>A context paragraph of its own.</summary>
    Context,

    /// <summary>A level-3 heading between rows.</summary>
    Heading,
}

public enum StatementStatus
{
    Draft,
    Ready,
    Published,
    Withdrawn,
}

/// <summary>One statement, or what stands between statements.</summary>
public sealed class Statement(RowCells cells) : Row(cells.WithRange(StatementColumns.Date, StatementColumns.EndDate))
{
    public string? Id => TextOf(StatementColumns.Id);

    public string? Report => TextOf(StatementColumns.Report);

    public string? Section => TextOf(StatementColumns.Section);

    public StatementKind Kind => ChoiceOf<StatementKind>(StatementColumns.Kind);

    public PartialDate? Date => DateOf(StatementColumns.Date);

    public PartialDate? EndDate => DateOf(StatementColumns.EndDate);

    public ImmutableArray<string> Speakers => SeveralOf(StatementColumns.Speaker);

    public ImmutableArray<string> OnBehalfOf => SeveralOf(StatementColumns.OnBehalfOf);

    public string? LeadIn => TextOf(StatementColumns.LeadIn);

    public string? Words => TextOf(StatementColumns.Text);

    public string? Source => TextOf(StatementColumns.Source);

    public string? Locator => TextOf(StatementColumns.Locator);

    public string? AlsoIn => TextOf(StatementColumns.AlsoIn);

    public string? AlsoLocator => TextOf(StatementColumns.AlsoLocator);

    public bool Cite => YesNoOf(StatementColumns.Cite, blank: true);

    public string? Note => TextOf(StatementColumns.Note);

    public string? Context => TextOf(StatementColumns.Context);

    /// <summary>Null where the word is the usual one of the report's language.</summary>
    public string? ContextLabel => TextOf(StatementColumns.ContextLabel);

    public StatementStatus Status => ChoiceOf<StatementStatus>(StatementColumns.Status);

    public string? Language => TextOf(StatementColumns.Language);

    public ImmutableArray<string> Tags => SeveralOf(StatementColumns.Tags);
}
