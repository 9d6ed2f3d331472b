using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Sharing;
using ReportKit.Sheets;

namespace ReportKit.Excel.Authoring;

/// <summary>What the Guide says before it explains the marks, sheets and columns.</summary>
/// <param name="FirstSteps">What to do first, in order; empty where there is nothing to begin.</param>
/// <param name="HowItWorks">One sentence or two a line.</param>
internal sealed record GuideText(string Title, ImmutableArray<string> FirstSteps, ImmutableArray<string> HowItWorks)
{
    private const string Colours = "A cell that turns yellow still lacks something; one that turns orange names something that its sheet does not hold.";

    private const string PartialDates = "A month or a year instead of a day: type an apostrophe before it, as in '2023-04, so that Excel keeps it as typed.";

    /// <summary>For the team that keeps the workbook.</summary>
    public static GuideText Master { get; } = new(
        "Guide to this workbook",
        [
            "1.  Reports: one row for the report, with its Number (such as GE-001), its Title, its Date and the period that it covers. Leave Status on Draft.",
            "2.  Sections: one row for each heading, with a Key of your own (such as opening), its Report, its Level (1, 2 or 3) and its Title, in the order of the report.",
            "3.  Sources and Speakers: one row for each recording or paper, with an ID of your own, its Kind, its Title and its URL; one row for each name that is quoted.",
            "4.  Statements: one row for each statement, with its Report, Section, Date, Speaker, Text, Source, and the page or time as its Locator. Leave the ID blank.",
            "5.  Save the workbook. In the console,  reportkit check  says what is missing, and  reportkit build  makes the report in Word.",
        ],
        [
            "Each statement that matters is one row of the sheet Statements: who said it, when, the words, and the source. New rows go below the last one, or anywhere between.",
            "Speakers, sources and sections are rows of their own sheets; a statement repeats their name or ID. The drop-downs offer what is there.",
            Colours,
            "The command  reportkit build  makes the report in Word from this workbook. It only reads the workbook.",
            "Columns and sheets of your own are welcome: they are kept, and never printed. Please leave the names of the sheets and columns as they are.",
            PartialDates,
        ]);

    /// <summary>For a colleague, who has nothing but a spreadsheet program.</summary>
    public static GuideText ForColleague(Share share) => new(
        share.For is { } name ? $"Guide for {name}" : "Guide to this file",
        [],
        [
            "This file holds rows of the team's workbook, for you to correct and to complete. You need nothing but a spreadsheet program, whichever you have.",
            "Each statement is one row of the sheet Statements. Correct any cell, and fill in what is missing; what you leave as it is stays as it is in the team's workbook.",
            .. HasCues(share.Sent) ? [Colours] : (string[])[],
            "New rows are welcome in every sheet, below the last one or anywhere between. In Statements leave their ID blank: they get one when the file comes back.",
            "Sort and filter as you like, and comment on any cell: a row is known by its ID, not by its place. Please leave the IDs and the names of the sheets and columns as they are.",
            "A statement that ought to go: delete its row. The team's workbook keeps it, marked as withdrawn.",
            PartialDates,
            $"When you are done, save the file as a workbook (.xlsx) under its name, {share.File}, and mail it back.",
        ]);

    private static bool HasCues(Dataset sent) => sent.Statements.Columns.Contains(StatementColumns.Speaker) || sent.Statements.Columns.Contains(StatementColumns.Source);
}
