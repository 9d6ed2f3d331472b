using System.Collections.Immutable;

namespace ReportKit.Findings;

/// <summary>
/// What is found while files are read, imported, merged and written, where no check can look: without it there is no dataset to check.
/// </summary>
public static class FileRules
{
    public static Rule MissingSheet { get; } = Of("RK001", Severity.Error, "every sheet of the workbook is there, under its name", "What is not there is taken as empty.", "Name the sheet as it was, or add it.");

    public static Rule MissingColumn { get; } = Of("RK002", Severity.Error, "every column of a sheet is there, under its name", "What is not there is taken as blank.", "Name the column as it was, or add it.");

    public static Rule ColumnTwice { get; } = Of("RK003", Severity.Error, "no column stands twice in a sheet", "Only one of the two can be read.", "Rename or delete one of the two.");

    public static Rule MissingHeader { get; } = Of("RK004", Severity.Error, "every sheet has a row with the names of its columns", "Without it nobody knows what a cell says.", "Add the row.");

    public static Rule HiddenSheet { get; } = Of("RK005", Severity.Remark, "sheets are seen", "What is printed from a hidden sheet surprises.", "Show it, if it should be seen.");

    public static Rule RepeatedHeader { get; } = Of("RK006", Severity.Warning, "the header stands in a sheet once", "Who puts lists together pastes it along.", "Delete the row.");

    public static Rule UnknownProperty { get; } = Of("RK011", Severity.Error, "every property of interchange JSON is one that there is", "It is left out.", "Name it as it is meant.");

    public static Rule Misshapen { get; } = Of("RK012", Severity.Error, "interchange JSON has the shape of a dataset", "What has another shape is left out.", "Correct it in the file.");

    public static Rule RowDiffers { get; } = Of("RK013", Severity.Error, "a row that is imported and is there already says the same", "What is there is kept.", "Compare the two.");

    public static Rule UnreadableDate { get; } = Of("RK021", Severity.Error, "dates are dates", "What cannot be read as one is kept as typed and not printed.", "Write a date such as 2023-03-07, or 2023-03 for a month.");

    public static Rule NotAllowed { get; } = Of("RK022", Severity.Error, "a cell with a choice holds one of it", "What cannot be read is kept as typed and not understood.", "Choose one of the list.");

    public static Rule ErrorInCell { get; } = Of("RK023", Severity.Error, "no cell holds an error", "It would be printed.", "Correct it, or type the value.");

    public static Rule Uncalculated { get; } = Of("RK024", Severity.Error, "formulas have results", "A program that does not calculate wrote the file.", "Open the workbook in a spreadsheet program and save it.");

    public static Rule BrokenEmphasis { get; } = Of("RK025", Severity.Warning, "bold and italic begin and end between words", "Marks inside words cannot be kept.", "Format whole words; the words are printed plain.");

    public static Rule TurnedWords { get; } = Of(
        "RK026",
        Severity.Warning,
        "a column of words holds what was typed",
        "Excel takes 5-6 for a day, 50% for a half and true for a truth value, and no longer knows what was typed. The columns of words of a new workbook are formatted as text, which prevents it; rows pasted from elsewhere bring their formats along. A time such as 1:14:20 and a whole number are understood as they are.",
        "Format the cell as text (Ctrl+1, Text) and type it again, or type an apostrophe before it.");

    public static Rule FormulaKept { get; } = Of("RK031", Severity.Warning, "a cell that gets another value holds no formula", "A formula is a person's work, and stays.", "Type the value over the formula if it is right.");

    public static Rule CommentNotPlaced { get; } = Of("RK032", Severity.Warning, "a comment has a cell to stand on", "What a colleague said is not to be lost.", "Reply by hand.");

    public static Rule NotMerged { get; } = Of("RK041", Severity.Warning, "a file that came back holds nothing but what the workbook has", "Sheets and columns of a colleague's own are not merged.", "Look into the file for what it says.");

    public static Rule NotCameBack { get; } = Of("RK042", Severity.Warning, "what was sent came back", "What is missing is left as the workbook has it.", "Ask for it, if it was to come.");

    public static Rule LostEmphasis { get; } = Of("RK043", Severity.Remark, "bold and italic came back", "Some programs drop them.", "Make bold and italic again what is to be, where other words are taken.");

    public static Rule TrackedChanges { get; } = Of("RK080", Severity.Remark, "a paper has no tracked changes", "It is read as if all were accepted, and somebody may have meant to reject some.", "Look whether they are to be accepted.");

    public static Rule HiddenWords { get; } = Of("RK081", Severity.Warning, "a paper has no hidden text", "What nobody sees in the paper is not imported.", "If it is to be imported, show it in Word (Ctrl+D, Hidden) and import again.");

    public static Rule CommentsOfPaper { get; } = Of("RK082", Severity.Remark, "a paper has no comments", "They are no part of what was published.", "Read them in the paper, should they matter.");

    public static Rule NoteWithoutWords { get; } = Of("RK083", Severity.Warning, "every mark of a note has its note", "A statement would lose its source.", "Look into the paper for the note, and add it to the row.");

    public static Rule NoteWithoutMark { get; } = Of("RK084", Severity.Warning, "every note has its mark", "Nobody knows what it belongs to; its words are kept where they stand.", "Look into the paper for its mark, and move it there.");

    public static Rule UnknownLetters { get; } = Of("RK085", Severity.Warning, "every letter of a paper is known", "Some files have only the picture of a letter, and not which one it is.", "Compare the words with the paper.");

    public static Rule NotRead { get; } = Of("RK086", Severity.Warning, "all that a paper shows can be read as words", "Words in a picture, or in another document inside, are not seen.", "Look at the place in the paper, and type what is missing.");

    public static Rule DoubtfulProperties { get; } = Of("RK087", Severity.Remark, "a file says once who wrote it and what it is called", "Title and authors are then taken from the cover.", "Check the row of the report.");
    public static Rule SpeakerGuessed { get; } = Of("RK090", Severity.Warning, "who speaks in a paper is named before the words", "Who was taken from a sentence, or from the row above, may be somebody else.", "Compare it with the paper.");

    public static Rule DateGuessed { get; } = Of("RK091", Severity.Warning, "when words of a paper were said stands with them", "A day that was taken from elsewhere, or completed, may be another one.", "Compare it with the paper.");

    public static Rule QuotationGuessed { get; } = Of("RK092", Severity.Warning, "quotations of a paper stand between quotation marks", "What was taken for one by its look may be the paper's own words.", "Compare it with the paper; make it a Narrative where it is none.");

    public static Rule NotUnderstood { get; } = Of("RK093", Severity.Warning, "what a paper quotes is understood as who said what", "What is not understood is kept as a Narrative, in which nobody speaks.", "Make it a Statement, if it is one.");

    public static Rule NoteGuessed { get; } = Of("RK094", Severity.Warning, "footnotes of a paper say what they cite", "What one refers to may be another source.", "Compare the footnote with the paper.");

    public static Rule NoteKeptAsWords { get; } = Of("RK095", Severity.Remark, "the columns print the footnotes of a paper", "Where they would print other words, the words of the paper are kept.", "Nothing has to be done.");

    public static Rule HeadingGuessed { get; } = Of("RK096", Severity.Warning, "the headings of a paper are marked as such", "What was taken for one by its look may be a line of the text.", "Compare the sections with the paper.");

    public static Rule CoverIncomplete { get; } = Of("RK097", Severity.Warning, "the cover of a paper gives its number, title and date", "Without them the report has no name in the series.", "Type what is missing.");

    public static Rule LeftOut { get; } = Of("RK098", Severity.Remark, "every part of a paper is a part of a report", "Running lines, contents and closing page are made anew for each report.", "Nothing has to be done.");

    public static Rule WordsLost { get; } = Of("RK099", Severity.Error, "every word of a paper stands in a cell", "Nothing is to be lost.", "Add the words by hand.");
    public static Rule ColumnOpen { get; } = Of("RK070", Severity.Error, "of every column of a spreadsheet it is certain which of ours it is", "A column that is taken for another fills a workbook with what is wrong, row by row.", "Say which column it is.");

    public static Rule DateOrder { get; } = Of("RK071", Severity.Error, "the dates of a column can be read in one order only", "A date such as 3/4/2025 is a day in April here and one in March there.", "Say whether the day or the month comes first.");

    public static Rule RowLeftOut { get; } = Of("RK072", Severity.Remark, "every row of a spreadsheet is one of ours", "Titles, totals and remarks around a table are no statements.", "Type what you miss.");

    public static Rule Guessed { get; } = Of("RK073", Severity.Warning, "what is imported is certain", "A person should look at what a program has to guess.", "Look at the cell, and correct it where it is wrong.");

    public static Rule HiddenRows { get; } = Of("RK074", Severity.Remark, "rows and columns that are imported are seen", "What is hidden or filtered away belongs to the data all the same.", "Delete in the workbook what was hidden because it does not count.");

    public static Rule MergedDown { get; } = Of("RK075", Severity.Remark, "cells are not merged", "What stands in merged cells is given to every row that they cover.", "Look at these rows, if that was not meant.");

    public static Rule SheetUnknown { get; } = Of("RK076", Severity.Error, "a sheet that is imported holds statements, sources, speakers or abbreviations", "Nothing of a sheet is taken of which nobody knows what it holds.", "Say which columns are which.");

    public static Rule RaggedLine { get; } = Of("RK077", Severity.Warning, "the lines of a file have as many values as its header", "A mark that parts values may stand in one of them, and shift all that follow.", "Look at the row.");

    public static Rule SourceDiffers { get; } = Of("RK078", Severity.Warning, "a spreadsheet says the same of a source in each of its rows", "A source has one title and one date.", "Correct the row of Sources.");

    public static Rule ColumnByGuess { get; } = Of("RK079", Severity.Warning, "columns of a spreadsheet are known by their names", "What cells hold says less surely what they are.", "Say which column it is, if it is another.");

    public static Rule ReadByColumns { get; } = Of("RK240", Severity.Warning, "sheets and columns have their names", "One that was renamed is read by what it holds.", "Give it its name again.");

    public static Rule SecondSheet { get; } = Of("RK241", Severity.Error, "one sheet has the columns of a kind", "Nobody knows which of two counts, and one that says other things is not merged.", "Keep the one that counts, and merge the file again.");

    public static Rule ColumnUnknown { get; } = Of("RK242", Severity.Error, "a column that was sent came back under its name", "What was changed in one that cannot be told is not merged.", "Give it its name back in the file, and merge it again.");

    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        MissingSheet, MissingColumn, ColumnTwice, MissingHeader, HiddenSheet, RepeatedHeader,
        UnknownProperty, Misshapen, RowDiffers,
        UnreadableDate, NotAllowed, ErrorInCell, Uncalculated, BrokenEmphasis, TurnedWords,
        FormulaKept, CommentNotPlaced,
        NotMerged, NotCameBack, LostEmphasis,
        TrackedChanges, HiddenWords, CommentsOfPaper, NoteWithoutWords, NoteWithoutMark, UnknownLetters, NotRead, DoubtfulProperties,
        SpeakerGuessed, DateGuessed, QuotationGuessed, NotUnderstood, NoteGuessed, NoteKeptAsWords, HeadingGuessed, CoverIncomplete, LeftOut, WordsLost,
        ColumnOpen, DateOrder, RowLeftOut, Guessed, HiddenRows, MergedDown, SheetUnknown, RaggedLine, SourceDiffers, ColumnByGuess,
        ReadByColumns, SecondSheet, ColumnUnknown,
    ];

    /// <summary>Whether the finding says that a sheet or a column, or its name, is not there.</summary>
    public static bool IsOfMissing(Finding finding) => finding.Rule == MissingSheet || finding.Rule == MissingColumn || finding.Rule == MissingHeader;

    private static Rule Of(string code, Severity severity, string title, string reason, string fix) =>
        new() { Code = code, Severity = severity, Title = title, Reason = reason, Fix = fix };
}
