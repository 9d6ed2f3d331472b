using ReportKit.Datasets;
using ReportKit.Merging;
using ReportKit.Sheets;
using static ReportKit.Tests.Merging.Sheets;

namespace ReportKit.Tests.Merging;

/// <summary>IDs that stand on a part of their row, on a copy or on another, because cells were inserted, split, joined or sorted: a person is asked.</summary>
public sealed class SlippedKeyTests
{
    private const string Head = "Date: 2026-01-02 | Speaker: Avaria | Text: We support the levy on every lantern";
    private const string Tail = "Speaker: Avaria | Text: in this harbour until somebody pays the keepers";
    private const string Other = "S-0002 | Date: 2026-01-03 | Speaker: Belmar | Text: The annex has to go before my delegation can agree.";

    private static readonly Dataset Sent = Statements("S-0001 | Date: 2026-01-02 | Speaker: Avaria | Text: We support the levy on every lantern in this harbour until somebody pays the keepers", Other);

    private static readonly Dataset Meeting = Statements(
        "S-0001 | Date: 2026-01-02 | Speaker: Avaria | Status: Published | Text: We support the levy on every lantern in this harbour.",
        "S-0002 | Date: 2026-01-03 | Speaker: Avaria | Status: Draft | Text: The annex has to go before my delegation can agree.",
        "S-0003 | Date: 2026-01-04 | Speaker: Belmar | Status: Draft | Text: Nobody pays the keepers of the reef, and nobody asked them.");

    [Theory]
    [InlineData(" | " + Head, "S-0001 | " + Tail)]
    [InlineData("S-0002 | " + Head, "S-0001 | " + Tail)]
    [InlineData("S-0001 | Date: 2026-01-02 | Speaker: Avaria | Text: Nothing like it was said.", "S-0001 | " + Tail)]
    [InlineData("S-0001", "S-0001 | " + Tail)]
    [InlineData("S-0001 | Text: in this harbour until somebody pays the keepers")]
    public void ID_on_a_part_of_its_row_is_asked_for(params string[] rows)
    {
        var outcome = Merge(Sent, Sent, Statements([.. rows, Other]));

        Assert.Contains(outcome.Open, open => open is { Reason: UndecidedReason.Doubtful, Mine: "S-0001" });
        Assert.DoesNotContain(outcome.Taken, cell => cell.After is null);
    }

    [Fact]
    public void Text_that_somebody_split_in_two_is_taken_where_the_ID_stays_with_the_rest_of_the_row()
    {
        var outcome = Merge(Sent, Sent, Statements("S-0001 | " + Head, " | " + Tail, Other));

        Assert.Equal("S-0001", Assert.Single(outcome.Taken).Key);
        Assert.Single(outcome.Added);
        Assert.Empty(outcome.Open);
    }

    [Fact]
    public void Texts_joined_in_a_row_with_the_speaker_and_day_of_the_other_are_asked_for()
    {
        var joined = Statements("S-0002 | Date: 2026-01-02 | Speaker: Avaria | Text: The annex has to go before my delegation can agree. We support the levy on every lantern in this harbour");

        var outcome = Merge(Sent, Sent, joined);

        Assert.Contains(outcome.Open, open => open is { Reason: UndecidedReason.Doubtful, Mine: "S-0002, S-0001" });
        Assert.Empty(outcome.Taken);
    }

    [Theory]
    [InlineData("S-0001 | Speaker: Avaria | Text: We support the levy.", "Section", "Date")]
    [InlineData("S-0001 | Date: 2026-01-02 | Speaker: Avaria", "Section", "Text")]
    public void Row_that_lost_what_it_is_known_by_and_other_cells_is_asked_for(string row, params string[] lost)
    {
        var sent = Statements("S-0001 | Section: c1 | Date: 2026-01-02 | Speaker: Avaria | Text: We support the levy.", Other);

        var outcome = Merge(sent, sent, Statements(row, Other));

        Assert.Equal(lost, outcome.Open.Select(open => open.Column!.Name));
        Assert.Empty(outcome.Taken);
    }

    [Fact]
    public void Words_of_a_row_whose_ID_stands_on_another_change_nothing_else_of_it()
    {
        var theirs = Statements("S-0001 | Date: 2026-01-02 | Speaker: Avaria | Text: The annex has to go before my delegation can agree.", "S-9000 | Date: 2026-01-02 | Status: Published | Text: We support the levy on every lantern in this harbour until somebody pays the keepers");

        Assert.Empty(Merge(Sent, Sent, theirs).Taken);
    }

    [Fact]
    public void Speakers_that_only_the_file_says_were_sent_let_it_change_nothing()
    {
        var sent = Statements("S-0001 | Date: 2026-01-02 | Speaker: Belmar | Text: We support the levy on every lantern in this harbour until somebody pays the keepers", Other);
        var theirs = Statements("S-0001 | Date: 2026-01-02 | Speaker: Belmar | Status: Published | Text: We support the levy on every lantern in this harbour until somebody pays the keepers", Other);

        var outcome = ThreeWayMerge.Of(Sent, [new Returned(Anna, sent, theirs) { CanWithdraw = false }]);

        Assert.Equal(UndecidedReason.Misfit, Assert.Single(outcome.Open).Reason);
        Assert.Empty(outcome.Taken);
    }

    [Fact]
    public void Text_of_a_statement_that_was_not_sent_is_asked_for_where_it_came_back_in_another()
    {
        var theirs = Statements("S-0001 | Date: 2026-01-02 | Speaker: Avaria | Status: Published | Text: The annex has to go before my delegation can agree.");

        var outcome = Merge(Sent, Statements(Lines(Sent)[0]), theirs);

        Assert.NotEmpty(outcome.Open);
        Assert.Empty(outcome.Taken);
    }

    [Theory]
    [InlineData("Date: 2026-01-03 | Speaker: Avaria | Status: Draft | Text: We support the levy on every lantern in this harbour.")]
    [InlineData("Date: 2026-01-03 | Speaker: Avaria | Status: Published | Text: We support the levy on every lantern of this harbour.")]
    [InlineData("Date: 2026-01-02 | Speaker: Avaria | Status: Draft | Text: We support the levy on every lantern in this harbour. The annex has to go before my delegation can agree.")]
    public void Row_that_was_given_several_cells_of_a_missing_one_is_asked_for(string row)
    {
        var outcome = Merge(Meeting, Meeting, Statements($"S-0001 | {row}", Lines(Meeting)[2]));

        Assert.Contains(outcome.Open, open => open is { Reason: UndecidedReason.Doubtful, Key: "S-0001" });
        Assert.Empty(outcome.Taken);
    }

    [Theory]
    [InlineData("Date: 2026-01-03 | Speaker: Avaria | Status: Published | Text: We support the levy on every lantern in this harbour.", 1)]
    [InlineData("Date: 2026-01-02 | Speaker: Avaria | Status: Draft | Text: We support a levy on every lantern in this harbour.", 2)]
    public void One_cell_that_is_as_in_a_missing_row_is_a_change_like_any_other(string row, int taken)
    {
        var outcome = Merge(Meeting, Meeting, Statements($"S-0001 | {row}", Lines(Meeting)[2]));

        Assert.Equal(taken, outcome.Taken.Count(cell => cell is { Key: "S-0001", After: not StatementStatus.Withdrawn }));
    }

    [Fact]
    public void Day_and_words_that_are_changed_beside_a_missing_row_of_some_of_the_same_words_are_taken()
    {
        var sent = Statements("S-0001 | Date: 2026-01-02 | Speaker: Avaria | Text: We support the levy on every lantern in this harbour.", "S-0002 | Date: 2026-01-03 | Speaker: Belmar | Text: We support the levy on every beacon in that harbour.");

        var outcome = Merge(sent, sent, Statements("S-0001 | Date: 2026-01-05 | Speaker: Avaria | Text: We support a levy on every lantern in this harbour."));

        Assert.Equal(["Date", "Text"], outcome.Taken.Where(cell => cell.Key == "S-0001").Select(cell => cell.Column.Name).Order());
    }

    [Fact]
    public void Text_rewritten_to_a_word_or_two_beside_a_missing_row_is_asked_for_where_little_else_tells_the_row()
    {
        var sent = Statements("S-0001 | Speaker: Avaria | Text: We support the levy on every lantern.", "S-0002 | Speaker: Avaria | Text: The annex has to go.");

        Assert.Empty(Merge(sent, sent, Statements("S-0001 | Speaker: Avaria | Text: Not agreed | Context: The vote was at noon.")).Taken);
    }

    [Fact]
    public void Status_of_a_row_under_the_ID_of_another_is_asked_for()
    {
        var theirs = Statements("S-0003 | Date: 2026-01-03 | Speaker: Avaria | Status: Published | Text: The annex has to go before my delegation can agree.", Lines(Meeting)[2]);

        Assert.Empty(Merge(Meeting, Meeting, theirs).Taken.Where(cell => cell.After is not StatementStatus.Withdrawn));
    }

    [Fact]
    public void Status_of_a_row_without_ID_is_asked_for_where_its_day_was_filled_down()
    {
        var theirs = Statements(" | Date: 2026-01-02 | Status: Draft | Text: We support the levy on every lantern in this harbour.", " | Date: 2026-01-02 | Status: Published | Text: The annex has to go before my delegation can agree.").Without(StatementColumns.Id, StatementColumns.Speaker);

        Assert.Empty(Merge(Meeting, Meeting, theirs).Taken);
    }

    [Fact]
    public void Status_of_a_row_whose_words_were_filled_down_is_asked_for_where_IDs_slipped()
    {
        const string Words = "Text: We support the levy on every lantern in this harbour.";
        var theirs = Statements($"S-0001 | Date: 2026-01-02 | Speaker: Avaria | Status: Draft | {Words}", $"S-0003 | Date: 2026-01-03 | Speaker: Avaria | Status: Draft | {Words}", Lines(Meeting)[2].Replace("S-0003", "S-0002", StringComparison.Ordinal));

        Assert.Empty(Merge(Meeting, Meeting, theirs).Taken);
    }

    [Fact]
    public void Speakers_and_days_of_two_rows_that_were_exchanged_are_asked_for()
    {
        var theirs = Statements(Lines(Sent)[0].Replace("Date: 2026-01-02 | Speaker: Avaria", "Date: 2026-01-03 | Speaker: Belmar", StringComparison.Ordinal), Other.Replace("Date: 2026-01-03 | Speaker: Belmar", "Date: 2026-01-02 | Speaker: Avaria", StringComparison.Ordinal));

        var outcome = Merge(Sent, Sent, theirs);

        Assert.Equal(["S-0001", "S-0002"], outcome.Open.Select(open => open.Mine).Order());
        Assert.Empty(outcome.Taken);
    }
}
