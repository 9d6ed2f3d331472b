using System.Collections.Immutable;

namespace ReportKit.AddIn.Installing;

/// <summary>
/// A program that the pane stands in. Each has a manifest of its own, because a manifest that names two programs can only ask for
/// what both of them know.
/// </summary>
/// <param name="Name">As people call it.</param>
/// <param name="Host">As manifests call it.</param>
/// <param name="Id">The identity of the add-in in this program; never changed.</param>
/// <param name="MacContainer">The folder that the program has on a Mac.</param>
/// <param name="RequirementSets">What the pane uses of Office.js; <c>office/members.js</c> says for what.</param>
internal sealed record OfficeProgram(
    string Name,
    string Host,
    string Id,
    string MacContainer,
    ImmutableArray<RequirementSet> RequirementSets,
    ImmutableArray<RibbonCommand> Commands)
{
    public static readonly OfficeProgram Excel = new(
        "Excel",
        "Workbook",
        "358bd354-20cb-460a-80d2-4c37ee2f929e",
        "com.microsoft.Excel",
        [new("ExcelApi", "1.11")],
        [
            new("check", "Check", "What is wrong in the open workbook, with the cell and what to do."),
            new("add", "Add statement", "A form for a new statement, with a preview of how it is printed."),
            new("preview", "Preview", "The report as it will be printed, at the row that you are in."),
            new("build", "Build", "Make the Word report."),
            new("share", "Share", "A copy of chosen rows for a colleague."),
            new("merge", "Merge", "Take in a copy that came back."),
        ]);

    public static readonly OfficeProgram Word = new(
        "Word",
        "Document",
        "2651f5f5-1b1f-4501-892c-969766cb1bec",
        "com.microsoft.Word",
        [new("WordApi", "1.5"), new("DocumentEvents", "1.1")],
        [
            new("insert", "Insert", "Find statements and put them into the document, with their footnotes."),
            new("refresh", "Refresh", "Bring inserted statements to what the workbook says now."),
            new("where", "Where from", "The row and the source of the quotation that you are in."),
        ]);

    public static readonly ImmutableArray<OfficeProgram> All = [Excel, Word];

    /// <summary>The name of its manifest's file.</summary>
    public string ManifestFile => $"reportkit-{Name.ToLowerInvariant()}.xml";
}

/// <summary>A part of Office.js that a program has to know.</summary>
internal sealed record RequirementSet(string Name, string Version);

/// <summary>A button of the ribbon.</summary>
/// <param name="View">The view that the pane opens with; its icon has the same name.</param>
internal sealed record RibbonCommand(string View, string Label, string Description);
