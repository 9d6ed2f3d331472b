using ReportKit.Datasets;
using ReportKit.Merging;
using ReportKit.Merging.Undecided;
using ReportKit.Sheets;
using static ReportKit.Tests.Merging.Sheets;

namespace ReportKit.Tests.Merging;

/// <summary>What becomes of each thing that a colleague, or their program, may do to a file.</summary>
public sealed class MergeTests
{
    private static readonly Dataset Sent = Statements("S-0001 | Text: We *agree*. | Date: 2026-01-02", "S-0002 | Text: We regret it. | Speaker: Avaria");

    [Fact]
    public void Accents_that_a_program_decomposes_are_no_change() =>
        AssertNothing(Statements("S-0001 | Text: caf\u00E9 \uAC00"), Statements("S-0001 | Text: cafe\u0301 \u1100\u1161"));

    [Fact]
    public void Program_that_drops_emphasis_changes_nothing() =>
        AssertNothing(Sent, Statements("S-0001 | Text: We agree. | Date: 2026-01-02", "S-0002 | Text: We regret it. | Speaker: Avaria"));

    [Fact]
    public void Person_who_takes_emphasis_away_changes_the_cell_where_another_keeps_it()
    {
        var sent = Statements("S-0001 | Text: We *agree*.", "S-0002 | Text: We *regret* it.");

        var outcome = Merge(sent, sent, Statements("S-0001 | Text: We agree.", "S-0002 | Text: We *regret* it."));

        Assert.Equal("S-0001 We agree.", Assert.Single(outcome.Taken) is var cell ? $"{cell.Key} {cell.After}" : "");
    }

    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(8_203)]
    [InlineData(8_203, "…")]
    [InlineData(4_000, " (truncated)")]
    [InlineData(1_003, " [...]")]
    [InlineData(32_000)]
    [InlineData(32_767)]
    [InlineData(713)]
    public void Text_that_a_program_cut_is_left_to_a_person(int length, string sign = "")
    {
        var words = string.Concat(Enumerable.Range(0, 4_000).Select(number => $"harbour{number:0000} "));
        var sent = Statements($"S-0001 | Text: {words}end.", "S-0002 | Text: We regret it.");

        var outcome = Merge(sent, sent, Statements($"S-0001 | Text: {words[..length]}{sign}", "S-0002 | Text: We regret it."));

        Assert.Empty(outcome.Taken);
        Assert.Equal(("S-0001", UndecidedReason.Cut), Assert.Single(outcome.Open) is var open ? (open.Key, open.Reason) : default);
    }

    [Theory]
    [InlineData("We note the reports that were read to us, and the lamps.", "We note the reports that were read to us.")]
    [InlineData("We note the reports that were read to us, and the lamps.", "We note the reports that were read to us")]
    [InlineData("We note the lamps", "We note the lamp")]
    public void Text_that_a_person_shortened_is_a_change(string before, string after)
    {
        var sent = Statements($"S-0001 | Text: {before}");

        Assert.Equal(after, Assert.Single(Merge(sent, sent, Statements($"S-0001 | Text: {after}")).Taken).After);
    }

    [Theory]
    [InlineData(255, true)]
    [InlineData(120, false)]
    public void Address_is_left_to_a_person_where_programs_cut(int length, bool isLeft)
    {
        var address = "https://docs.example.org/lamps?" + string.Concat(Enumerable.Range(0, 60).Select(number => $"lamp{number:00}=lit&"));
        var sent = Of(SourceColumns.Sheet, $"reg-1 | URL: {address}");

        var outcome = Merge(sent, sent, Of(SourceColumns.Sheet, $"reg-1 | URL: {address[..length]}"));

        Assert.Equal((isLeft ? 1 : 0, isLeft ? 0 : 1), (outcome.Open.Length, outcome.Taken.Length));
    }

    [Fact]
    public void Texts_that_were_all_cut_short_are_one_line()
    {
        static string Words(int number) => string.Concat(Enumerable.Range(0, 900).Select(word => $"lamp{number}{word} "));
        var sent = Statements([.. Enumerable.Range(1, 4).Select(number => $"S-000{number} | Text: {Words(number)}end.")]);

        var outcome = Merge(sent, sent, Statements([.. Enumerable.Range(1, 4).Select(number => $"S-000{number} | Text: {Words(number)[..255]}")]));

        Assert.Empty(outcome.Taken);
        Assert.Equal((UndecidedReason.Cut, 4), Assert.Single(outcome.Open) is var open ? (open.Reason, open.Parts.Length) : default);
    }

    [Fact]
    public void Emphasis_that_many_texts_lost_is_kept_and_said_in_one_line()
    {
        var sent = Statements("S-0001 | Text: We *agree*.", "S-0002 | Text: We **regret** it.", "S-0003 | Text: We *note* it.", "S-0004 | Text: We *ask*.", "S-0005 | Text: We *go*.");
        var theirs = Statements("S-0001 | Text: We agree.", "S-0002 | Text: We regret it.", "S-0003 | Text: We note it.", "S-0004 | Text: We *ask*.", "S-0005 | Text: We go home.");

        var outcome = Merge(sent, sent, theirs);

        Assert.Equal(["S-0005 We go home."], outcome.Taken.Select(cell => $"{cell.Key} {cell.After}"));
        Assert.Equal(
            "3 texts are without bold, italic and superscript now: the program that saved it drops them. They are kept as the workbook has them. S-0005 also got other words: where these are taken, make bold and italic again what is to be.",
            Assert.Single(ReturnedFindings.Of(new Returned(Anna, sent, theirs))).Text);
    }

    [Fact]
    public void Emphasis_that_a_person_took_from_two_texts_is_a_change()
    {
        var sent = Statements("S-0001 | Text: We *agree*.", "S-0002 | Text: We **regret** it.", "S-0003 | Text: We *note* it.");
        var theirs = Statements("S-0001 | Text: We agree.", "S-0002 | Text: We regret it.", "S-0003 | Text: We *note* it.");

        Assert.Equal(["S-0001", "S-0002"], Merge(sent, sent, theirs).Taken.Select(cell => cell.Key));
        Assert.Empty(ReturnedFindings.Of(new Returned(Anna, sent, theirs)));
    }

    [Fact]
    public void Edit_by_a_program_that_drops_emphasis_is_taken()
    {
        var outcome = Merge(Sent, Sent, Statements("S-0001 | Text: We agree. | Date: 2026-01-02", "S-0002 | Text: We regret it all. | Speaker: Avaria"));

        Assert.Equal(["S-0001 | Date: 2026-01-02 | Text: We *agree*.", "S-0002 | Speaker: Avaria | Text: We regret it all."], Lines(outcome.Dataset));
    }

    [Fact]
    public void Change_of_quotation_marks_is_taken_and_known_as_such()
    {
        var sent = Statements("S-0001 | Text: They said \"no\".");

        var outcome = Merge(sent, sent, Statements("S-0001 | Text: They said “no”."));

        Assert.True(Assert.Single(outcome.Taken).IsTypography);
    }

    [Fact]
    public void Value_that_the_column_cannot_hold_is_left_to_a_person()
    {
        var outcome = Merge(Sent, Sent, Statements("S-0001 | Text: We *agree*. | Date: soon", "S-0002 | Text: We regret it. | Speaker: Avaria"));

        Assert.Equal(("S-0001", UndecidedReason.Unreadable), Assert.Single(outcome.Open) is var open ? (open.Key, open.Reason) : default);
        Assert.Equal(Lines(Sent), Lines(outcome.Dataset));
    }

    [Fact]
    public void Sheet_of_which_not_one_row_came_back_is_not_taken_for_deleted()
    {
        var outcome = Merge(Sent, Sent, Statements());

        Assert.Equal(UndecidedReason.Emptied, Assert.Single(outcome.Open).Reason);
        Assert.Empty(outcome.Taken);
    }

    [Fact]
    public void Column_that_did_not_come_back_is_not_touched_and_reported()
    {
        var returned = new Returned(Anna, Sent.Without(), Statements("S-0001 | Date: 2026-01-02", "S-0002 | Speaker: Avaria").Without(StatementColumns.Text));

        Assert.Empty(ThreeWayMerge.Of(Sent, [returned]).Taken);
        Assert.Equal("“Text” did not come back.", Assert.Single(ReturnedFindings.Of(returned)).Message);
    }

    [Fact]
    public void Rows_that_came_back_without_their_IDs_are_left_to_a_person_unless_they_say_what_is_there()
    {
        var theirs = Statements(" | Text: Nothing of the kind. | Speaker: Belmar", " | Text: We *agree*. | Date: 2026-01-02").Without(StatementColumns.Id);

        var outcome = Merge(Sent, Sent, theirs);

        Assert.Equal((UndecidedReason.Unidentified, "Speaker: Belmar\nText: Nothing of the kind."), Assert.Single(outcome.Open) is var open ? (open.Reason, open.Theirs) : default);
        Assert.Equal(Lines(Sent), Lines(outcome.Dataset));
    }

    [Fact]
    public void New_row_that_says_what_another_says_names_that_one()
    {
        var outcome = Merge(Sent, Sent, Statements("S-0001 | Text: We *agree*. | Date: 2026-01-02", "S-0002 | Text: We regret it. | Speaker: Avaria", " | Text: We regret it. | Speaker: Avaria"));

        Assert.Equal((UndecidedReason.Repeated, "S-0002"), Assert.Single(outcome.Open) is var open ? (open.Reason, open.Mine) : default);
        Assert.Equal("A new row that says what S-0002 says. Theirs adds it all the same.", UndecidedWords.Why(outcome.Open[0]));
    }

    [Fact]
    public void Formula_of_the_workbook_stays_and_the_value_is_left_to_a_person()
    {
        var mine = Statements("S-0001 | Text: One.", "S-0002 | Text: Two.");
        var outcome = Merge(mine, mine, Statements("S-0001 | Text: One!", "S-0002 | Text: Two!"));

        var kept = FormulasKept.In(outcome, mine, [new SheetCell(StatementColumns.Sheet, 3, StatementColumns.Text)]);

        Assert.Equal(["S-0001 | Text: One!", "S-0002 | Text: Two."], Lines(kept.Dataset));
        Assert.Equal(("S-0002", UndecidedReason.Formula, "Two!"), Assert.Single(kept.Open) is var open ? (open.Key, open.Reason, open.Theirs) : default);
        Assert.Equal("S-0001", Assert.Single(kept.Taken).Key);
    }

    [Fact]
    public void History_tells_who_changed_what_and_which_rows_they_added()
    {
        var outcome = Merge(Sent, Sent, Statements("S-0001 | Text: We *agree*. | Date: 2026-01-03", "S-0002 | Text: We regret it. | Speaker: Avaria", " | Text: New."));

        var history = MergeHistory.Of(outcome, new DateTime(2026, 3, 9, 14, 30, 0)).Select(line => string.Join(" | ", line.Values));

        Assert.Equal(["2026-03-09 14:30 | Anna | Statements | S-0001 | Date | 2026-01-02 | 2026-01-03 | anna.xlsx", "2026-03-09 14:30 | Anna | Statements | S-0003 |  |  | ID: S-0003\nText: New. | anna.xlsx"], history);
    }

    [Fact]
    public void Comments_that_were_added_come_to_the_rows_of_the_workbook_and_no_others_are_lost()
    {
        var theirs = Statements("S-0001 | Text: We *agree*. | Date: 2026-01-02", "S-0002 | Text: We regret it. | Speaker: Avaria", " | Text: New.");
        var returned = new Returned(Anna, Sent, theirs)
        {
            CommentsSent = [Comment("S-0001", 2, "Check.")],
            Comments = [Comment("S-0001", 2, "Check.\n\nDone."), Comment("", 4, "Mine."), Comment("S-0009", 9, "Where is it?")],
        };

        var comments = NewComments.Of([Comment("S-0001", 2, "Check.")], ThreeWayMerge.Of(Sent, [returned]), [returned]);

        Assert.Equal(["S-0001 Anna: Done.", "S-0003 Anna: Mine."], comments.Placed.Select(comment => $"{comment.Key} {comment.Author}: {comment.Text}"));
        Assert.Equal("Where is it?", Assert.Single(comments.Unplaced).Text);
        Assert.Empty(NewComments.Of([.. comments.Placed], ThreeWayMerge.Of(Sent, [returned]), [returned]).Placed);
    }

    [Fact]
    public void Comment_whose_author_a_program_put_among_its_words_is_no_new_one()
    {
        var sent = Comment("S-0001", 2, "Check.") with { Author = "Ben" };
        var returned = new Returned(Anna, Sent, Sent) { CommentsSent = [sent], Comments = [Comment("S-0001", 2, "Ben:\nCheck.")] };

        Assert.Empty(NewComments.Of([sent], ThreeWayMerge.Of(Sent, [returned]), [returned]).Placed);
    }

    private static CellComment Comment(string key, int line, string text) => new(StatementColumns.Sheet, key, StatementColumns.Text, "", text, line);

    private static void AssertNothing(Dataset sent, Dataset theirs)
    {
        var outcome = Merge(sent, sent, theirs);

        Assert.Empty(outcome.Taken);
        Assert.Empty(outcome.Open);
        Assert.Empty(outcome.Added);
    }

    [Fact]
    public void Record_that_exchanged_like_texts_changes_nothing_where_nobody_vouches_for_it()
    {
        var mine = Statements("S-0001 | Speaker: Avaria | Text: We ask for the lamp of the north reef.", "S-0002 | Speaker: Belmar | Text: We ask for the lamp of the south reef.");
        var sent = Statements("S-0001 | Speaker: Avaria | Text: We ask for the lamp of the south reef.", "S-0002 | Speaker: Belmar | Text: We ask for the lamp of the north reef.");
        var theirs = Statements("S-0001 | Speaker: Belmar | Text: We ask for the lamp of the south reef.", "S-0002 | Speaker: Belmar | Text: We ask for the lamp of the north reef.");

        var outcome = ThreeWayMerge.Of(mine, [new Returned(Anna, sent, theirs) { CanWithdraw = false }]);

        Assert.Equal((UndecidedReason.Misfit, "S-0001"), Assert.Single(outcome.Open.Select(open => (open.Reason, open.Key))));
        Assert.Empty(outcome.Taken);
    }

    [Fact]
    public void Withdrawal_beside_a_copy_with_other_words_is_asked_for()
    {
        var mine = Statements("S-0001 | Date: 2026-01-02 | Speaker: Avaria | Text: We ask for the lamp of the north reef.", "S-0002 | Text: The annex has to go.");
        var theirs = Statements("S-9000 | Date: 2026-01-02 | Speaker: Avaria | Text: Fishing was never on this agenda.", "S-0001 | Date: 2026-01-02 | Speaker: Avaria | Text: We ask for the lamp of the north reef. | Status: Withdrawn", "S-0002 | Text: The annex has to go.");

        Assert.Equal(UndecidedReason.Withdrawal, Assert.Single(Merge(mine, mine, theirs).Open).Reason);
    }

    [Fact]
    public void Question_about_rows_that_are_gone_stays_one_when_another_file_has_withdrawn_some_of_them()
    {
        var sent = Statements("S-0001 | Text: We ask for the lamp of the north reef.", "S-0002 | Text: The annex has to go.", "S-0003 | Text: Nobody asked the keepers.", "S-0004 | Text: The chair has our thanks.");
        Returned[] files = [new(Anna, sent, Statements([.. Lines(sent).Skip(2)])), new(Ben, sent, Statements([.. Lines(sent).Skip(1)]))];

        var once = ThreeWayMerge.Of(sent, files);
        var twice = ThreeWayMerge.Of(once.Dataset, files);

        Assert.Equal("S-0001", Assert.Single(once.Taken).Key);
        Assert.Empty(twice.Taken);
        Assert.Equal("S-0002", Assert.Single(Assert.Single(twice.Open).Things).Key);
    }

    [Fact]
    public void Withdrawal_of_a_statement_that_stands_there_again_as_a_new_one_is_a_question()
    {
        var sent = Statements("S-0001 | Text: We ask for the lamp of the north reef. | Status: Draft", "S-0002 | Text: The annex has to go. | Status: Draft");
        var theirs = Statements("S-0001 | Text: We ask for the lamp of the north reef. | Status: Withdrawn", "S-0002 | Text: The annex has to go. | Status: Draft", "S-9000 | Text: We ask for the lamp of the north reef. | Status: Draft");

        Assert.Empty(Merge(sent, sent, theirs).Taken);
    }

    [Fact]
    public void Words_that_came_in_two_rows_in_the_place_of_others_are_left_to_a_person()
    {
        var sent = Statements("S-0001 | Speaker: Belmar | Text: We ask for the lamp of the north reef.", "S-0002 | Speaker: Belmar | Text: The annex has to go before anybody agrees.");
        var theirs = Statements("S-0001 | Speaker: Belmar | Text: Nothing like it was said.", "S-0002 | Speaker: Belmar | Text: Nothing like it was said.");

        var outcome = Merge(sent, sent, theirs);

        Assert.Equal(2, outcome.Open.Count(open => open.Reason == UndecidedReason.Doubtful));
        Assert.Empty(outcome.Taken);
    }
}
