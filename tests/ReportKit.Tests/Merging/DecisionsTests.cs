using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Merging;
using ReportKit.Merging.Undecided;
using ReportKit.Sheets;
using static ReportKit.Tests.Merging.Sheets;

namespace ReportKit.Tests.Merging;

/// <summary>What a person can decide, and what happens then.</summary>
public sealed class DecisionsTests
{
    private static readonly Dataset Sent = Statements("S-0001 | Text: One. | Date: 2026-01-02", "S-0002 | Text: Two.");
    private static readonly Dataset Mine = Statements("S-0001 | Text: Mine. | Date: 2026-01-02", "S-0002 | Text: Two.");
    private static readonly Dataset Theirs = Statements("S-0001 | Text: Theirs. | Date: 2026-01-02", "S-0002 | Text: Two.");

    [Theory]
    [InlineData("mine", "Mine.")]
    [InlineData("Theirs ", "Theirs.")]
    [InlineData("Both.", "Both.")]
    public void Conflict_ends_as_it_is_decided(string words, string text)
    {
        var (outcome, refused) = Decide(Mine, Merge(Mine, Sent, Theirs), words);

        Assert.Empty(refused);
        Assert.Equal(text, outcome.Dataset.Statements.Rows[0].Words);
        Assert.Equal(text == "Mine." ? 0 : 1, outcome.Taken.Length);
    }

    [Fact]
    public void Decision_that_is_carried_out_already_changes_nothing()
    {
        var open = Merge(Mine, Sent, Theirs);

        var (outcome, refused) = Decide(Decide(Mine, open, "Theirs").Outcome.Dataset, open, "Theirs");

        Assert.Empty(outcome.Taken);
        Assert.Empty(refused);
    }

    [Fact]
    public void Decision_on_a_cell_that_changed_since_is_refused()
    {
        var (outcome, refused) = Decide(Statements("S-0001 | Text: Mine, later."), Merge(Mine, Sent, Theirs), "Theirs");

        Assert.Empty(outcome.Taken);
        Assert.Equal("The workbook's value has changed since the review was made. Merge the file again for a new one.", Assert.Single(refused).Reason);
    }

    [Fact]
    public void Own_words_have_to_be_what_the_column_holds()
    {
        var theirs = Statements("S-0001 | Text: One. | Date: soon", "S-0002 | Text: Two.");

        var refused = Decide(Sent, Merge(Sent, Sent, theirs), "next week").Refused;
        var (outcome, _) = Decide(Sent, Merge(Sent, Sent, theirs), "2026-02-03");

        Assert.Equal("“next week” is no date. Write a date such as 2023-03-07, or 2023-03 for a month.", Assert.Single(refused).Reason);
        Assert.Equal("2026-02-03", outcome.Dataset.Statements.Rows[0].Date?.Iso);
    }

    [Fact]
    public void Two_that_disagree_are_refused_and_one_of_two_is_enough()
    {
        var open = ThreeWayMerge.Of(Sent, [new Returned(Anna, Sent, Theirs), new Returned(Ben, Sent, Mine)]).Open;
        Assert.Equal(2, open.Length);

        var both = Decisions.Apply(Sent, [new Decision(open[0], "Theirs"), new Decision(open[1], "Theirs")]);
        var one = Decisions.Apply(Sent, [new Decision(open[0], "Theirs"), new Decision(open[1], "Mine")]);

        Assert.Equal(2, both.Refused.Length);
        Assert.Equal(("Theirs.", 0), (one.Outcome.Dataset.Statements.Rows[0].Words, one.Refused.Length));
    }

    [Fact]
    public void Row_that_was_edited_there_and_is_gone_here_comes_back()
    {
        var mine = Statements("S-0002 | Text: Two.");
        var open = Merge(mine, Sent, Theirs);

        var (outcome, _) = Decide(mine, open, "Theirs");

        Assert.Equal(["S-0002 | Text: Two.", "S-0001 | Date: 2026-01-02 | Text: Theirs."], Lines(outcome.Dataset));
        Assert.Equal("S-0001", Assert.Single(outcome.Added).Key);
        Assert.Empty(Decide(outcome.Dataset, open, "Theirs").Outcome.Added);
    }

    [Fact]
    public void Row_that_was_deleted_there_and_edited_here_is_withdrawn()
    {
        var open = Merge(Mine, Sent, Statements("S-0002 | Text: Two."));
        Assert.Equal(UndecidedReason.DeletedAndEdited, Assert.Single(open.Open).Reason);

        var (outcome, _) = Decide(Mine, open, "Theirs");

        Assert.Equal(StatementStatus.Withdrawn, outcome.Dataset.Statements.Rows[0].Status);
    }

    [Fact]
    public void Row_of_another_sheet_becomes_blank()
    {
        var sources = Of(SourceColumns.Sheet, "a | Title: A", "b | Title: B");
        var open = Merge(sources, sources, Of(SourceColumns.Sheet, "b | Title: B"));

        var (outcome, _) = Decide(sources, open, "Theirs");

        Assert.Equal(["", "b | Title: B"], Lines(outcome.Dataset, SourceColumns.Sheet));
        Assert.Equal(2, outcome.Taken.Length);
    }

    [Fact]
    public void Repeated_row_is_added_once()
    {
        var open = Merge(Sent, Sent, Statements("S-0001 | Text: One. | Date: 2026-01-02", "S-0002 | Text: Two.", " | Text: Two."));

        var (outcome, _) = Decide(Sent, open, "Theirs");

        Assert.Equal("S-0003 | Text: Two.", Lines(outcome.Dataset)[2]);
        Assert.Empty(Decide(outcome.Dataset, open, "Theirs").Outcome.Added);
    }

    [Fact]
    public void New_row_without_a_key_gets_the_one_that_is_decided()
    {
        var sources = Of(SourceColumns.Sheet, "a | Title: A");
        var open = Merge(sources, sources, Of(SourceColumns.Sheet, "a | Title: A", " | Title: B"));

        Assert.Equal("ID “a” is taken by another row.", Assert.Single(Decide(sources, open, "a").Refused).Reason);
        Assert.Single(Decide(sources, open, "Theirs").Refused);
        Assert.Equal("b | Title: B", Lines(Decide(sources, open, "b").Outcome.Dataset, SourceColumns.Sheet)[1]);
    }

    [Fact]
    public void What_is_open_comes_back_from_JSON_as_it_was()
    {
        var mine = Statements("S-0002 | Text: Two. | Status: Ready");
        var open = Merge(mine, Sent, Statements("S-0001 | Text: Th\u0001 =“eirs”.\n*x* | Date: 2026-01-02", "S-0002 | Text: Two. | Status: soon", " | Text: Two. | Status: Ready")).Open;
        Assert.Equal(3, open.Length);

        var read = UndecidedJson.Read(UndecidedJson.Write(open), "review.xlsx");

        Assert.Equal(open.Select(Shown), read.Select(Shown));
        Assert.Throws<UnusableFileException>(() => UndecidedJson.Read("[{\"sheet\": \"None\"}]", "review.xlsx"));
    }

    private static string Shown(UndecidedCell open) =>
        $"{open.Sheet} {open.Key} {open.Column} {open.Reason} {open.Base} {open.Mine} {open.Theirs} {open.From.File} {(open.Row is { } row ? string.Join("|", row.Values) : "")}";

    private static (MergeOutcome Outcome, IReadOnlyList<RefusedDecision> Refused) Decide(Dataset mine, MergeOutcome merged, string words)
    {
        var (outcome, refused) = Decisions.Apply(mine, [.. merged.Open.Select(open => new Decision(open, words))]);
        return (outcome, refused);
    }
}
