using System.Collections.Immutable;

namespace ReportKit.Word.Writing;

/// <summary>Where a program that lays out pages put the headings of a report.</summary>
/// <param name="Entries">The page of each entry of the contents, as the page bears its number.</param>
/// <param name="Pages">How many pages there are.</param>
/// <param name="NotesRunOver">Whether the last notes go on after the text, and have a page of their own before the closing page.</param>
/// <param name="Program">The program and its version.</param>
public sealed record PageLayout(ImmutableArray<string> Entries, int Pages, bool NotesRunOver, string Program);
