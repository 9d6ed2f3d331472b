using System.Collections.Immutable;

namespace ReportKit.Word.Layout;

/// <summary>Where a program that lays out pages put the headings of a report.</summary>
/// <param name="Entries">The page of each entry of the contents, from 1.</param>
/// <param name="Pages">How many pages there are.</param>
/// <param name="Program">The program and its version.</param>
public sealed record PageLayout(ImmutableArray<int> Entries, int Pages, string Program);
