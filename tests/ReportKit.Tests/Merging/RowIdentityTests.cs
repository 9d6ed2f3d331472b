using ReportKit.Datasets;
using ReportKit.Merging;
using ReportKit.Merging.Undecided;
using ReportKit.Sheets;
using static ReportKit.Tests.Merging.Sheets;

namespace ReportKit.Tests.Merging;

/// <summary>Rows that are known by what they say, and what is left to a person where that does not tell.</summary>
public sealed class RowIdentityTests
{
    private static readonly string[] Lines =
    [
        "S-0001 | Date: 2026-01-02 | Speaker: Avaria | Text: We support the levy on every lantern in the harbour.",
        "S-0002 | Date: 2026-01-03 | Speaker: Belmar | Text: The annex has to go before my delegation can agree.",
        "S-0003 | Date: 2026-01-04 | Speaker: Avaria | Text: Nobody asked the keepers of the light what they think.",
        "S-0004 | Date: 2026-01-05 | Speaker: Corland | Text: My delegation thanks the chair for a balanced draft.",
        "S-0005 | Date: 2026-01-06 | Speaker: Corland | Text: Paragraph nine repeats what paragraph two says already.",
    ];

    private static readonly Dataset Sent = Statements(Lines);

    [Fact]
    public void Rows_whose_words_stand_in_many_others_are_known_without_their_IDs()
    {
        static string Text(int number, string first) => $"Text: {first} {string.Join(' ', Enumerable.Range(0, 12).Select(place => $"lamps{place}{(number >> place) & 1}"))}";
        var numbers = Enumerable.Range(0, 300).Select(number => number * 13 % 4096).ToList();
        var sent = Statements([.. numbers.Select((number, at) => $"S-{at:0000} | Speaker: Body {at} | {Text(number, "Avaria asks")}")]);

        var outcome = Merge(sent, sent, Statements([.. numbers.Select((number, at) => $" | Speaker: Body {at} | {Text(number, at == 7 ? "Newland asks" : "Avaria asks")}")]));

        Assert.Equal(["S-0007"], outcome.Taken.Select(cell => cell.Key));
        Assert.Empty(outcome.Added);
        Assert.Empty(outcome.Open);
    }

    [Fact]
    public void Cleared_IDs_change_nothing() => AssertNothing(Theirs(line => line[6..]));

    [Fact]
    public void IDs_filled_down_change_nothing() => AssertNothing(Theirs(line => "S-0001" + line[6..]));

    [Fact]
    public void IDs_sorted_by_themselves_change_nothing() =>
        AssertNothing(Statements([.. Lines.Select((line, at) => $"S-000{5 - at}{line[6..]}")]));

    [Fact]
    public void IDs_that_were_never_given_change_nothing() => AssertNothing(Theirs(line => "X-" + line[2..]));

    [Fact]
    public void Changed_row_without_its_ID_is_the_row_that_it_nearly_says()
    {
        var outcome = Merge(Sent, Sent, Theirs(line => line.Replace("every lantern", "each lantern", StringComparison.Ordinal)[6..]));

        Assert.Equal(("S-0001", "Text"), Assert.Single(outcome.Taken) is var cell ? (cell.Key, cell.Column.Name) : default);
        Assert.Empty(outcome.Open);
        Assert.Empty(outcome.Added);
    }

    [Fact]
    public void Row_that_may_be_another_is_left_to_a_person_who_says_which_it_is()
    {
        var theirs = Statements([.. Lines[..4], " | Date: 2026-01-09 | Speaker: Corland | Text: Paragraph nine repeats too much."]);

        var outcome = Merge(Sent, Sent, theirs);

        var open = Assert.Single(outcome.Open);
        Assert.Equal("The row may be S-0005, changed, or a new one. Write the ID of the row that it is; Theirs adds it as a new row.", UndecidedWords.Why(open));
        Assert.Empty(outcome.Taken);
        Assert.Equal("Paragraph nine repeats too much.", Decisions.Apply(Sent, [new Decision(open, "s-0005")]).Outcome.Dataset.Statements.Rows[4].Words);
        Assert.Equal(6, Decisions.Apply(Sent, [new Decision(open, "Theirs")]).Outcome.Dataset.Statements.Rows.Length);
        Assert.StartsWith("There is no row “S-0077”.", Assert.Single(Decisions.Apply(Sent, [new Decision(open, "S-0077")]).Refused).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" | Date: 2026-01-02 | Speaker: Avaria | Text: The annex has to go before my delegation can agree.")]
    [InlineData("X-0002 | Speaker: Dunmere | Text: The annex has to go before my delegation can agree.")]
    [InlineData(" | Context: Why it matters. | Text: The annex has to go before my delegation can agree.")]
    public void Words_of_a_row_beside_what_is_not_its_own_are_left_to_a_person(string line) =>
        AssertIsDoubtful("S-0002", Statements([Lines[0], line, .. Lines[2..]]));

    [Fact]
    public void Words_of_a_row_without_the_rest_of_it_leave_the_rest_as_it_is()
    {
        var outcome = Merge(Sent, Sent, Statements([Lines[0], " | Text: The annex has to go before my delegation can agree.", .. Lines[2..]]));

        Assert.Equal([(UndecidedReason.Blanked, "Date"), (UndecidedReason.Blanked, "Speaker")], outcome.Open.Select(open => (open.Reason, open.Column!.Name)));
        Assert.Empty(outcome.Taken);
    }

    [Fact]
    public void Rewritten_row_is_left_to_a_person_where_IDs_are_those_of_other_rows()
    {
        string[] exchanged = ["S-0002" + Lines[0][6..], "S-0001" + Lines[1][6..]];

        AssertIsDoubtful("S-0005", Statements([.. exchanged, .. Lines[2..4], "S-0005 | Date: 2026-01-06 | Speaker: Corland | Text: Fishing rights were never on this agenda."]));
    }

    [Fact]
    public void Rewritten_row_is_left_to_a_person_where_its_words_stand_in_another() => AssertIsDoubtful(
        "S-0002",
        Statements([Lines[0], "S-0002 | Date: 2026-01-03 | Speaker: Belmar | Text: Fishing rights were never on this agenda.", " | Speaker: Dunmere | Text: The annex has to go before my delegation can agree.", .. Lines[2..]]));

    [Fact]
    public void Second_changed_copy_of_a_row_is_left_to_a_person()
    {
        var outcome = Merge(Sent, Sent, Statements([.. Lines[..4], Lines[4] + " And more.", Lines[4].Replace("already", "before", StringComparison.Ordinal)]));

        Assert.Equal("S-0005", Assert.Single(outcome.Taken).Key);
        Assert.Equal((UndecidedReason.Doubtful, "S-0005"), Assert.Single(outcome.Open) is var open ? (open.Reason, open.Mine) : default);
        Assert.Empty(outcome.Added);
    }

    [Fact]
    public void Row_that_is_gone_beside_a_new_one_without_a_text_is_asked_for() =>
        Assert.Equal(UndecidedReason.Missing, Assert.Single(Merge(Sent, Sent, Statements([.. Lines[..4], " | Context: Why it matters."])).Open).Reason);

    [Fact]
    public void Another_statement_under_an_ID_is_left_to_a_person()
    {
        var theirs = Statements([.. Lines[..4], "S-0005 | Date: 2026-02-01 | Speaker: Dunmere | Text: Fishing rights were never on this agenda."]);

        Assert.Equal((UndecidedReason.Doubtful, "S-0005"), Assert.Single(Merge(Sent, Sent, theirs).Open) is var open ? (open.Reason, open.Mine) : default);
    }

    [Fact]
    public void Many_rows_that_are_gone_are_one_question()
    {
        var outcome = Merge(Sent, Sent, Statements(Lines[0]));

        var open = Assert.Single(outcome.Open);
        Assert.Equal((UndecidedReason.Missing, 4, "S-0002 … S-0005"), (open.Reason, open.Parts.Length, open.Key));
        Assert.Equal("4 rows did not come back: deleted, filtered out, or left behind in copying. Theirs withdraws them all.", UndecidedWords.Why(open));
        Assert.Equal(4, Decisions.Apply(Sent, [new Decision(open, "Theirs")]).Outcome.Taken.Length);
        Assert.Empty(Decisions.Apply(Sent, [new Decision(open, "Mine")]).Outcome.Taken);
        Assert.Single(Decisions.Apply(Sent, [new Decision(open, "S-0002")]).Refused);
        Assert.Equal(open.Parts.Length, UndecidedJson.Read(UndecidedJson.Write([open]), "review.xlsx")[0].Parts.Length);
    }

    [Fact]
    public void Few_rows_that_are_gone_are_withdrawn() =>
        Assert.Equal("S-0004", Assert.Single(Merge(Sent, Sent, Statements([.. Lines[..3], Lines[4]])).Taken).Key);

    [Theory]
    [InlineData(true, "")]
    [InlineData(false, " | Status: Published")]
    public void Published_row_and_one_that_only_the_file_says_was_sent_are_asked_for(bool isKept, string status)
    {
        var sent = Statements([.. Lines[..4], Lines[4] + status]);
        var outcome = ThreeWayMerge.Of(sent, [new Returned(Anna, sent, Statements(Lines[..4])) { CanWithdraw = status.Length > 0 || !isKept }]);

        Assert.Equal(UndecidedReason.Missing, Assert.Single(outcome.Open).Reason);
        Assert.Empty(outcome.Taken);
    }

    [Fact]
    public void Row_that_is_gone_beside_a_new_one_of_its_speaker_and_day_is_asked_for() =>
        Assert.Contains(Merge(Sent, Sent, Statements([.. Lines[..4], " | Date: 2026-01-06 | Speaker: Corland | Text: Something quite different."])).Open, open => open.Reason == UndecidedReason.Missing);

    [Fact]
    public void Row_that_is_gone_beside_a_new_one_is_withdrawn() =>
        Assert.Equal("S-0005", Assert.Single(Merge(Sent, Sent, Statements([.. Lines[..4], " | Text: Something quite different."])).Taken).Key);

    [Theory]
    [InlineData(4, "Draft", "4 statements were set to Withdrawn. Theirs takes them all out of the reports.")]
    [InlineData(1, "Published", "A statement was set to Withdrawn, and it is published. Theirs takes it out of the reports.")]
    public void Statements_set_to_withdrawn_are_one_question_where_they_are_many_or_published(int count, string status, string why)
    {
        var sent = Statements([.. Lines.Select(line => $"{line} | Status: {status}")]);
        var outcome = Merge(sent, sent, Statements([.. Lines.Select((line, at) => $"{line} | Status: {(at < count ? "Withdrawn" : status)}")]));

        var open = Assert.Single(outcome.Open);
        Assert.Equal(why, UndecidedWords.Why(open));
        Assert.Empty(outcome.Taken);
        Assert.Equal(count, Decisions.Apply(sent, [new Decision(open, "Theirs")]).Outcome.Taken.Length);
    }

    [Fact]
    public void New_row_of_nothing_but_an_ID_is_left_to_a_person()
    {
        var outcome = Merge(Sent, Sent, Statements([.. Lines, "Total: 5 statements"]));

        Assert.Equal("A new row with nothing but ID: a total, or a remark? Theirs adds it as a new row.", UndecidedWords.Why(Assert.Single(outcome.Open)));
        Assert.Empty(outcome.Added);
    }

    [Fact]
    public void Text_that_came_back_blank_is_left_to_a_person()
    {
        var outcome = Merge(Sent, Sent, Statements([.. Lines[..4], "S-0005 | Date: 2026-01-06 | Speaker: Corland"]));

        Assert.Equal((UndecidedReason.Blanked, "S-0005"), Assert.Single(outcome.Open) is var open ? (open.Reason, open.Key) : default);
        Assert.Empty(outcome.Taken);
    }

    [Fact]
    public void Texts_sorted_by_themselves_are_one_question()
    {
        string[] texts = [.. Lines.Select(line => line[line.IndexOf("Text: ", StringComparison.Ordinal)..]).Order(StringComparer.Ordinal)];
        var theirs = Statements([.. Lines.Select((line, at) => line[..line.IndexOf("Text: ", StringComparison.Ordinal)] + texts[at])]);

        var outcome = Merge(Sent, Sent, theirs);

        Assert.Empty(outcome.Taken);
        Assert.NotEmpty(outcome.Open);
        Assert.All(outcome.Open, open => Assert.True(open.Reason is UndecidedReason.Displaced or UndecidedReason.Doubtful));
    }

    [Fact]
    public void Dates_that_are_all_a_day_off_are_one_question()
    {
        var theirs = Theirs(line => System.Text.RegularExpressions.Regex.Replace(line, "2026-01-0([0-9])", match => $"2026-01-0{match.Groups[1].Value[0] - '1'}".Replace("-00", "-01", StringComparison.Ordinal)));

        var outcome = Merge(Sent, Sent, theirs);

        Assert.Equal(UndecidedReason.Shifted, Assert.Single(outcome.Open).Reason);
        Assert.Empty(outcome.Taken);
    }

    [Fact]
    public void Texts_cut_at_one_length_are_one_question()
    {
        var outcome = Merge(Sent, Sent, Theirs(line => line[..(line.IndexOf("Text: ", StringComparison.Ordinal) + 30)]));

        Assert.Equal((UndecidedReason.Cut, 5), Assert.Single(outcome.Open) is var open ? (open.Reason, open.Parts.Length) : default);
    }

    [Theory]
    [InlineData("06/01/2026")]
    [InlineData("6.1.2026")]
    [InlineData("1/6/26")]
    [InlineData("2026-01-06T00:00:00")]
    [InlineData("2026/01/06")]
    [InlineData("6-Jan-2026")]
    [InlineData("Tuesday, January 6, 2026")]
    [InlineData("46028")]
    [InlineData("2026年1月6日")]
    public void Spelling_of_a_date_is_no_change(string spelled) =>
        AssertNothing(Theirs(line => line.Replace("2026-01-06", spelled, StringComparison.Ordinal)));

    [Theory]
    [InlineData("19/03/2026", "2026-03-19")]
    [InlineData("3/19/2026", "2026-03-19")]
    [InlineData("04.03.2026", "2026-03-04")]
    [InlineData("4 Mar 2026", "2026-03-04")]
    public void Date_of_a_new_row_is_understood(string spelled, string date) =>
        Assert.Equal(date, Merge(Sent, Sent, Statements([.. Lines, $" | Date: {spelled} | Text: New."])).Dataset.Statements.Rows[5].Date?.Iso);

    [Fact]
    public void Date_of_a_new_row_that_means_two_days_is_left_to_a_person()
    {
        var open = Assert.Single(Merge(Sent, Sent, Statements([.. Lines, " | Date: 03/04/2026 | Text: New.", " | Date: soon | Text: Newer."])).Open.Take(1));

        Assert.Equal(UndecidedReason.Unreadable, open.Reason);
        Assert.Equal("2026-04-03", Decisions.Apply(Sent, [new Decision(open, "2026-04-03")]).Outcome.Dataset.Statements.Rows[5].Date?.Iso);
        Assert.Single(Decisions.Apply(Sent, [new Decision(open, "next week")]).Refused);
    }

    [Fact]
    public void File_of_another_workbook_changes_nothing_unasked()
    {
        var other = Statements("S-0001 | Text: Quite other words about another matter.", "S-0002 | Text: These too have nothing to do with it.");
        var theirs = Statements("S-0001 | Text: Quite other words about another matter. | Context: Why it matters.", "S-0002 | Text: These too have nothing to do with it.", " | Text: New there.");

        var outcome = Merge(Sent, other, theirs);

        Assert.Empty(outcome.Taken);
        Assert.Empty(outcome.Added);
        Assert.Equal([UndecidedReason.Misfit, UndecidedReason.Stranger], outcome.Open.Select(open => open.Reason));
    }

    [Fact]
    public void Conflict_of_two_stays_one_when_one_file_comes_again_alone()
    {
        var anna = new Returned(Anna, Sent, Theirs(line => line.Replace("every lantern", "each lantern", StringComparison.Ordinal)));
        var ben = new Returned(Ben, Sent, Theirs(line => line.Replace("every lantern", "any lantern", StringComparison.Ordinal)));
        var both = ThreeWayMerge.Of(Sent, [anna, ben]);

        var again = ThreeWayMerge.Of(Sent, [anna], both.Open);

        Assert.Empty(again.Taken);
        Assert.Equal("Two colleagues changed it, each otherwise.", UndecidedWords.Why(Assert.Single(again.Open)));
    }

    [Fact]
    public void New_row_gets_the_report_that_the_share_was_of()
    {
        var returned = new Returned(Anna, Sent, Statements([.. Lines, " | Text: New."])) { Report = "GE-2" };
        var once = ThreeWayMerge.Of(Sent, [returned]);

        Assert.Equal("GE-2", once.Dataset.Statements.Rows[5].Report);
        Assert.Null(once.Dataset.Statements.Rows[0].Report);
        Assert.Empty(ThreeWayMerge.Of(once.Dataset, [returned]).Added);
    }

    [Fact]
    public void Comment_on_a_row_that_lost_its_ID_comes_to_its_row()
    {
        var returned = new Returned(Anna, Sent, Theirs(line => line[6..])) { Comments = [new CellComment(StatementColumns.Sheet, "", StatementColumns.Text, "Anna", "Check.", 4)] };

        Assert.Equal("S-0003", Assert.Single(NewComments.Of([], ThreeWayMerge.Of(Sent, [returned]), [returned]).Placed).Key);
    }

    private static Dataset Theirs(Func<string, string> change) => Statements([.. Lines.Select(change)]);

    private static void AssertIsDoubtful(string key, Dataset theirs)
    {
        var outcome = Merge(Sent, Sent, theirs);

        Assert.Contains(outcome.Open, open => open is { Reason: UndecidedReason.Doubtful, Mine: string keys } && keys.Contains(key, StringComparison.Ordinal));
        Assert.Empty(outcome.Taken);
    }

    private static void AssertNothing(Dataset theirs)
    {
        var outcome = Merge(Sent, Sent, theirs);

        Assert.Empty(outcome.Taken);
        Assert.Empty(outcome.Open);
        Assert.Empty(outcome.Added);
    }
}
